package org.colloquy.language.parser;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.colloquy.language.feature.FeatureName;

/** Numbers and texts from a stream, big-endian, as Java's serialized objects have them. */
final class ByteSource {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;

  ByteSource(InputStream in) {
    this.in = in;
  }

  /** The next byte, 0 to 255. */
  int next() throws IOException {
    if (at == end) {
      end = in.read(buffer);
      if (end <= 0) {
        throw new EOFException("the model ends too early");
      }
      at = 0;
    }
    return buffer[at++] & 0xFF;
  }

  int unsignedShort() throws IOException {
    return next() << 8 | next();
  }

  int integer() throws IOException {
    return unsignedShort() << 16 | unsignedShort();
  }

  long longInteger() throws IOException {
    return (long) integer() << 32 | integer() & 0xFFFFFFFFL;
  }

  /** A text in modified UTF-8 behind its length. */
  String text() throws IOException {
    int bytes = unsignedShort();
    StringBuilder text = new StringBuilder(bytes);
    while (bytes > 0) {
      int unit = next();
      bytes -= bytesOf(unit);
      text.append((char) rest(unit));
    }
    return text.toString();
  }

  /** What {@link FeatureName#hash} makes of {@link #text}. */
  long hashOfText() throws IOException {
    int bytes = unsignedShort();
    long hash = FeatureName.EMPTY;
    while (bytes > 0) {
      int unit = next();
      bytes -= bytesOf(unit);
      hash = FeatureName.longer(hash, (char) rest(unit));
    }
    return hash;
  }

  private static int bytesOf(int first) {
    if (first < 0x80) {
      return 1;
    }
    return first < 0xE0 ? 2 : 3;
  }

  private int rest(int first) throws IOException {
    if (first < 0x80) {
      return first;
    }
    if (first < 0xE0) {
      return (first & 0x1F) << 6 | next() & 0x3F;
    }
    return (first & 0x0F) << 12 | (next() & 0x3F) << 6 | next() & 0x3F;
  }
}
