package org.colloquy.corenlp.serialized;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import org.colloquy.corenlp.feature.FeatureName;

/**
 * A source of numbers and texts in a stream, encoded as in Java's serialized objects: numbers are
 * big-endian. Every method throws an {@link EOFException} if the stream ends too early.
 */
public final class ByteSource {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;

  ByteSource(InputStream in) {
    this.in = in;
  }

  /** Reads a byte, 0 to 255. */
  public int next() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
      if (end == 0) {
        throw new EOFException("the model ends too early");
      }
    }
    return buffer[at++] & 0xFF;
  }

  /** Reads two bytes, 0 to 65,535. */
  public int unsignedShort() throws IOException {
    return next() << 8 | next();
  }

  /** Reads four bytes as a signed integer. */
  public int integer() throws IOException {
    return unsignedShort() << 16 | unsignedShort();
  }

  long longInteger() throws IOException {
    return (long) integer() << 32 | integer() & 0xFFFFFFFFL;
  }

  /**
   * Reads a length.
   *
   * @throws StreamCorruptedException if it is negative
   */
  int count() throws IOException {
    int count = integer();
    if (count < 0) {
      throw new StreamCorruptedException("a negative length in the model: " + count);
    }
    return count;
  }

  void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  /**
   * Reads a value of a primitive type and boxes it.
   *
   * @param type the protocol's letter for the type
   */
  Object primitive(char type) throws IOException {
    return switch (type) {
      case 'B' -> (byte) next();
      case 'C' -> (char) unsignedShort();
      case 'D' -> Double.longBitsToDouble(longInteger());
      case 'F' -> Float.intBitsToFloat(integer());
      case 'I' -> integer();
      case 'J' -> longInteger();
      case 'S' -> (short) unsignedShort();
      case 'Z' -> next() != 0;
      default -> throw new StreamCorruptedException("a value in the model has type " + type);
    };
  }

  /**
   * Reads an array of a primitive type.
   *
   * @param type the protocol's letter for the type
   */
  Object primitives(char type, int length) throws IOException {
    return switch (type) {
      case 'D' -> {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
          values[i] = Double.longBitsToDouble(longInteger());
        }
        yield values;
      }
      case 'F' -> {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
          values[i] = Float.intBitsToFloat(integer());
        }
        yield values;
      }
      case 'I' -> {
        int[] values = new int[length];
        for (int i = 0; i < length; i++) {
          values[i] = integer();
        }
        yield values;
      }
      default -> others(type, length);
    };
  }

  /** Reads an array of a type that is rare in models, with slower code. */
  private Object others(char type, int length) throws IOException {
    Class<?> kind =
        switch (type) {
          case 'B' -> byte.class;
          case 'C' -> char.class;
          case 'J' -> long.class;
          case 'S' -> short.class;
          case 'Z' -> boolean.class;
          default -> throw new StreamCorruptedException("an array in the model has type " + type);
        };
    Object values = Array.newInstance(kind, length);
    for (int i = 0; i < length; i++) {
      Array.set(values, i, primitive(type));
    }
    return values;
  }

  /** Reads a text in modified UTF-8, which encodes each UTF-16 code unit by itself. */
  String text(int bytes) throws IOException {
    if (bytes <= end - at && isAscii(bytes)) {
      at += bytes;
      return new String(buffer, at - bytes, bytes, StandardCharsets.ISO_8859_1);
    }
    char[] units = new char[bytes];
    int length = 0;
    for (int left = bytes; left > 0; length++) {
      int first = next();
      left -= bytesOf(first);
      units[length] = (char) rest(first);
    }
    return new String(units, 0, length);
  }

  private boolean isAscii(int bytes) {
    for (int i = at; i < at + bytes; i++) {
      if (buffer[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** Reads a text as {@link #text} does and returns its {@link FeatureName#hash}. */
  long hashOfText(int bytes) throws IOException {
    long hash = FeatureName.EMPTY;
    for (int left = bytes; left > 0; ) {
      int first = next();
      left -= bytesOf(first);
      hash = FeatureName.longer(hash, (char) rest(first));
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
