package org.colloquy.language.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What training changed in an encoder: for some of its matrices, by the names of the nodes of its
 * graph, a product of two narrow matrices that is added.
 *
 * <p>The format of the file, all of it little-endian: the four letters {@code CQF1}; the number of
 * matrices as an int (32 bits, as are all numbers here); for each matrix the number of bytes of its
 * name, the name in UTF-8 (as {@code /encoder/layer.0/attention/self/query}), the numbers of rows,
 * of the rank and of columns, then the left factor and the right one, row by row, as half-precision
 * floats (binary16 of IEEE 754).
 */
public final class EncoderFit {
  /** The fit that changes nothing. */
  public static final EncoderFit NONE = new EncoderFit(new TreeMap<>());

  private static final String MAGIC = "CQF1";

  private final SortedMap<String, FittedChange> changes;

  /**
   * @param changes by the name of the matrix
   */
  EncoderFit(SortedMap<String, FittedChange> changes) {
    this.changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
  }

  /**
   * Reads a fit from a file of the format that the class describes.
   *
   * @throws IOException if the stream cannot be read, or holds something else
   */
  public static EncoderFit read(InputStream file) throws IOException {
    ByteBuffer content = ByteBuffer.wrap(file.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
    try {
      if (!text(content, MAGIC.length()).equals(MAGIC)) {
        throw new IOException("no fit of an encoder: it does not begin with " + MAGIC);
      }
      SortedMap<String, FittedChange> changes = new TreeMap<>();
      for (int left = content.getInt(); left > 0; left--) {
        String name = text(content, content.getInt());
        if (changes.put(name, change(content)) != null) {
          throw new IOException("the fit of the encoder changes " + name + " twice");
        }
      }
      if (content.hasRemaining()) {
        throw new IOException(
            "the fit of the encoder has " + content.remaining() + " bytes too many");
      }
      return new EncoderFit(changes);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException("the fit of the encoder is damaged", e);
    }
  }

  private static String text(ByteBuffer content, int length) {
    byte[] letters = new byte[checked(content, length)];
    content.get(letters);
    return new String(letters, StandardCharsets.UTF_8);
  }

  private static FittedChange change(ByteBuffer content) {
    int rows = content.getInt();
    int rank = content.getInt();
    int columns = content.getInt();
    float[] left = halves(content, (long) rows * rank);
    float[] right = halves(content, (long) rank * columns);
    return new FittedChange(rows, rank, columns, left, right);
  }

  private static float[] halves(ByteBuffer content, long count) {
    float[] values = new float[checked(content, count * Short.BYTES) / Short.BYTES];
    for (int i = 0; i < values.length; i++) {
      values[i] = toFloat(content.getShort());
      if (!Float.isFinite(values[i])) {
        throw new IllegalArgumentException("a value that is not finite");
      }
    }
    return values;
  }

  /** Returns the number of bytes, so that a damaged number reserves no memory. */
  private static int checked(ByteBuffer content, long bytes) {
    if (bytes < 0 || bytes > content.remaining()) {
      throw new BufferUnderflowException();
    }
    return (int) bytes;
  }

  /** Returns the value of a half-precision float; the JDK has this only from version 20 on. */
  public static float toFloat(short half) {
    int exponent = half >> 10 & 0x1F;
    int fraction = half & 0x3FF;
    float size =
        switch (exponent) {
          case 0 -> fraction * 0x1p-24f;
          case 0x1F -> fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
          default -> Float.intBitsToFloat(exponent + 112 << 23 | fraction << 13);
        };
    return half < 0 ? -size : size;
  }

  /** The changes by the names of the matrices. */
  SortedMap<String, FittedChange> changes() {
    return changes;
  }
}
