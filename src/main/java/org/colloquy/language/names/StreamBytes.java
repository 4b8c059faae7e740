package org.colloquy.language.names;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of serialized objects: numbers with the highest byte first, and texts. */
final class StreamBytes {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;

  StreamBytes(InputStream in) {
    this.in = in;
  }

  /** Java's own UTF-8, in which each UTF-16 code unit is written by itself. */
  String text(int bytes) throws IOException {
    if (bytes <= end - position && isAscii(position, bytes)) {
      position += bytes;
      return new String(buffer, position - bytes, bytes, StandardCharsets.ISO_8859_1);
    }
    char[] chars = new char[bytes];
    int length = 0;
    for (int left = bytes; left > 0; length++) {
      int first = u1();
      if (first < 0x80) {
        chars[length] = (char) first;
        left--;
      } else if (first < 0xE0) {
        chars[length] = (char) ((first & 0x1F) << 6 | u1() & 0x3F);
        left -= 2;
      } else {
        chars[length] = (char) ((first & 0xF) << 12 | (u1() & 0x3F) << 6 | u1() & 0x3F);
        left -= 3;
      }
    }
    return new String(chars, 0, length);
  }

  private boolean isAscii(int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (buffer[i] < 0) {
        return false;
      }
    }
    return true;
  }

  int u1() throws IOException {
    if (position == end) {
      end = in.read(buffer);
      position = 0;
      if (end <= 0) {
        end = 0;
        throw new EOFException();
      }
    }
    return buffer[position++] & 0xFF;
  }

  void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      u1();
    }
  }

  int u2() throws IOException {
    return u1() << 8 | u1();
  }

  int i4() throws IOException {
    return u2() << 16 | u2();
  }

  long i8() throws IOException {
    return (long) i4() << 32 | i4() & 0xFFFFFFFFL;
  }
}
