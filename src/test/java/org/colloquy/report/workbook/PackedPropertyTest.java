package org.colloquy.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Pieces that were compressed one by one are one stream of all their content. */
class PackedPropertyTest {
  @Property(tries = 200)
  void piecesBehindEachOtherAreOneStream(@ForAll List<byte[]> contents) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Packed.Sum sum = Packed.Sum.NONE;
    for (byte[] content : contents) {
      Packed packed = Packed.of(content);
      all.writeBytes(content);
      stream.writeBytes(packed.bytes());
      sum = sum.and(packed.sum());
    }
    Packed last = Packed.last("the end".getBytes());
    all.writeBytes("the end".getBytes());
    stream.writeBytes(last.bytes());
    sum = sum.and(last.sum());
    CRC32 crc = new CRC32();
    crc.update(all.toByteArray());

    assertThat(sum).isEqualTo(new Packed.Sum(stream.size(), all.size(), crc.getValue()));
    assertThat(inflated(stream.toByteArray())).isEqualTo(all.toByteArray());
  }

  private static byte[] inflated(byte[] stream) throws IOException {
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(stream), new Inflater(true))) {
      return in.readAllBytes();
    }
  }
}
