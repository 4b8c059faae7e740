package org.colloquy.language.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.colloquy.language.encoder.EncoderFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of heads gives back what was written, and damage to it is found. */
class HeadsTest {
  private static final Heads SMALL =
      new Heads(
          new Head(
              new float[][] {{0.5f, -2}, {1, 0.25f}},
              new float[] {0.1f, 0.2f},
              new float[][] {{1, 2, 3}, {-1, 0, 4}},
              new float[] {0.3f, 0, -7}),
          new Head(new float[][] {{2}}, new float[] {1}, new float[][] {{-1}}, new float[] {5}),
          new ScoreMap(new float[] {-1, 1}, new float[] {-2, 1.5f}));

  private static final byte[] FILE = HeadsFile.of(SMALL);

  private static Heads read(byte[] file) throws IOException {
    return Heads.read(new ByteArrayInputStream(file));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    Heads read = read(FILE);
    assertThat(read.tone().of(new float[] {1, 2}))
        .containsExactly(SMALL.tone().of(new float[] {1, 2}));
    assertThat(read.sentiment().of(new float[] {3}))
        .containsExactly(SMALL.sentiment().of(new float[] {3}));
    assertThat(read.scores().of(0.5f)).isEqualTo(SMALL.scores().of(0.5f));
    assertThat(HeadsFile.of(read)).isEqualTo(FILE);
  }

  @Test
  void aFileThatEndsEarlyIsRefusedWhereverItEnds() {
    for (int length = 0; length < FILE.length; length++) {
      byte[] cut = Arrays.copyOf(FILE, length);
      assertThatThrownBy(() -> read(cut)).as("%d bytes", length).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aFileWithMoreBehindItsEndIsRefused() {
    assertThatThrownBy(() -> read(Arrays.copyOf(FILE, FILE.length + 1)))
        .hasMessageContaining("1 bytes too many");
  }

  @Test
  void anotherFileIsRefused() {
    byte[] other = FILE.clone();
    other[3] = '9';
    assertThatThrownBy(() -> read(other)).hasMessageContaining("CQH1");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 3, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aSizeThatIsNotTheFilesIsRefused(int inputs) {
    byte[] damaged = FILE.clone();
    ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN).putInt(4, inputs);
    assertThatThrownBy(() -> read(damaged)).isInstanceOf(IOException.class);
  }

  @Test
  void aWeightThatIsNoNumberIsRefused() {
    byte[] damaged = FILE.clone();
    ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN).putShort(16, (short) 0x7E00);
    assertThatThrownBy(() -> read(damaged)).hasMessageContaining("damaged");
  }

  @Test
  void everyHalfPrecisionFloatIsWrittenAsItself() {
    for (int bits = 0; bits <= 0xFFFF; bits++) {
      float value = EncoderFit.toFloat((short) bits);
      if (Float.isFinite(value) && bits != 0x8000) {
        assertThat(HeadsFile.half(value)).as("%x", bits).isEqualTo((short) bits);
      }
    }
  }

  @Test
  void aValueBetweenTwoHalfPrecisionFloatsBecomesTheNearerOne() {
    assertThat(EncoderFit.toFloat(HeadsFile.half(1.0004f))).isEqualTo(1f);
    assertThat(EncoderFit.toFloat(HeadsFile.half(1.0006f))).isEqualTo(1.0009766f);
    assertThat(EncoderFit.toFloat(HeadsFile.half(-1.9999f))).isEqualTo(-2f);
    assertThat(EncoderFit.toFloat(HeadsFile.half(65519f))).isEqualTo(65504f);
    assertThatThrownBy(() -> HeadsFile.half(65520f)).hasMessageContaining("65520");
  }
}
