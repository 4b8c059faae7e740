package org.colloquy.language.tone;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes the file that {@link Heads} reads. */
final class HeadsFile {
  private static final int COUNTS = 3;

  private HeadsFile() {}

  static byte[] of(Heads heads) {
    int size =
        Heads.MAGIC.length()
            + size(heads.tone())
            + size(heads.sentiment())
            + Integer.BYTES
            + heads.scores().knots() * 2 * Float.BYTES;
    ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    file.put(Heads.MAGIC.getBytes(StandardCharsets.US_ASCII));
    put(heads.tone(), file);
    put(heads.sentiment(), file);
    file.putInt(heads.scores().knots());
    for (int i = 0; i < heads.scores().knots(); i++) {
      file.putFloat(heads.scores().latent(i)).putFloat(heads.scores().score(i));
    }
    return file.array();
  }

  private static int size(Head head) {
    return COUNTS * Integer.BYTES
        + (head.inputs() + head.outputs()) * head.hidden() * Short.BYTES
        + (head.hidden() + head.outputs()) * Float.BYTES;
  }

  private static void put(Head head, ByteBuffer file) {
    file.putInt(head.inputs()).putInt(head.hidden()).putInt(head.outputs());
    putHalves(head.toHidden(), file);
    putFloats(head.hiddenBias(), file);
    putHalves(head.toOutput(), file);
    putFloats(head.outputBias(), file);
  }

  private static void putFloats(float[] values, ByteBuffer file) {
    for (float value : values) {
      file.putFloat(value);
    }
  }

  private static void putHalves(float[][] rows, ByteBuffer file) {
    for (float[] row : rows) {
      for (float value : row) {
        file.putShort(half(value));
      }
    }
  }

  /**
   * Returns the nearest half-precision float; of two, the even one.
   *
   * @throws IllegalArgumentException if the value is too large for one
   */
  static short half(float value) {
    float size = Math.abs(value);
    if (!(size < 65520)) {
      throw new IllegalArgumentException("no half-precision float: " + value);
    }
    int bits;
    if (size < 0x1p-14f) {
      bits = (int) Math.rint((double) size * 0x1p24);
    } else {
      int exponent = Math.getExponent(size);
      int fraction = (int) Math.rint((double) size * Math.scalb(1.0, 10 - exponent));
      // A fraction that was rounded up to 2048 carries into the exponent, as it should.
      bits = (exponent + 15 << 10) + (fraction - 1024);
    }
    return (short) (value < 0 ? bits | 0x8000 : bits);
  }
}
