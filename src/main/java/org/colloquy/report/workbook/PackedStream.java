package org.colloquy.report.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.PublishedRows.ByteRange;

/** Compressed bytes in the order in which they were added, from several files. */
final class PackedStream extends InputStream {
  private final List<Piece> pieces = new ArrayList<>();
  private int next;
  private long read;

  private record Piece(FileChannel file, ByteRange range) {
    boolean isFollowedBy(Piece other) {
      return file == other.file && range.start() + range.length() == other.range.start();
    }

    Piece and(Piece other) {
      return new Piece(file, new ByteRange(range.start(), range.length() + other.range.length()));
    }
  }

  /** Adds bytes of a file, which must stay open. */
  void add(FileChannel file, ByteRange range) {
    Piece piece = new Piece(file, range);
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).isFollowedBy(piece)) {
      pieces.set(last, pieces.get(last).and(piece));
    } else if (range.length() > 0) {
      pieces.add(piece);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (next == pieces.size()) {
      return -1;
    }
    Piece piece = pieces.get(next);
    int wanted = (int) Math.min(length, piece.range().length() - read);
    int got =
        piece.file().read(ByteBuffer.wrap(bytes, offset, wanted), piece.range().start() + read);
    if (got < 0) {
      throw new EOFException("the rows to be taken over are not in the previous workbook");
    }
    read += got;
    if (read == piece.range().length()) {
      next++;
      read = 0;
    }
    return got;
  }
}
