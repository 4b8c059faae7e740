package org.colloquy.report.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Compresses pages with Snappy, which every reader of Parquet knows. This one is written in Java,
 * so that the bytes depend on no library of the operating system.
 */
final class SnappyPages implements BytesInputCompressor {
  @Override
  public BytesInput compress(BytesInput page) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (SnappyCompressorOutputStream out =
        new SnappyCompressorOutputStream(compressed, page.size())) {
      page.writeAllTo(out);
    }
    return BytesInput.from(compressed.toByteArray());
  }

  @Override
  public CompressionCodecName getCodecName() {
    return CompressionCodecName.SNAPPY;
  }

  @Override
  public void release() {
    // Nothing is kept from one page to the next.
  }
}
