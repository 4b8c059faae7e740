package org.colloquy.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncoderFitTest {
  private static final short ONE = 0x3C00;
  private static final short MINUS_TWO = (short) 0xC000;

  /** A file with this many equal changes of 2 by 3 values, of rank 1. */
  private static byte[] file(int changes, String name, short value) {
    byte[] letters = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer file = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
    file.put("CQF1".getBytes(StandardCharsets.US_ASCII)).putInt(changes);
    for (int i = 0; i < changes; i++) {
      file.putInt(letters.length).put(letters).putInt(2).putInt(1).putInt(3);
      file.putShort(ONE).putShort(MINUS_TWO);
      file.putShort(value).putShort(ONE).putShort(ONE);
    }
    return Arrays.copyOf(file.array(), file.position());
  }

  private static EncoderFit read(byte[] file) throws IOException {
    return EncoderFit.read(new ByteArrayInputStream(file));
  }

  @Test
  void fileHoldsWhatIsAddedToEachMatrix() throws IOException {
    EncoderFit fit = read(file(1, "/encoder/é", MINUS_TWO));
    assertThat(fit.changes()).containsOnlyKeys("/encoder/é");
    float[] matrix = {10, 20, 30, 40, 50, 60};
    fit.changes().get("/encoder/é").addTo(matrix);
    assertThat(matrix).containsExactly(8, 21, 31, 44, 48, 58);
  }

  @Test
  void fitOfNothingChangesNothing() throws IOException {
    assertThat(read(file(0, "", ONE)).changes()).isEmpty();
    assertThat(EncoderFit.NONE.changes()).isEmpty();
  }

  @Test
  void fileThatEndsEarlyIsRefusedWhereverItEnds() {
    byte[] whole = file(1, "/a", ONE);
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(part)).as("%d bytes", length).isInstanceOf(IOException.class);
    }
  }

  @Test
  void damagedFileIsRefused() {
    byte[] longer = Arrays.copyOf(file(1, "/a", ONE), file(1, "/a", ONE).length + 1);
    assertThatThrownBy(() -> read(longer)).hasMessageContaining("1 bytes too many");
    assertThatThrownBy(() -> read(file(2, "/a", ONE))).hasMessageContaining("/a twice");
    assertThatThrownBy(() -> read("PK\3\4????".getBytes(StandardCharsets.US_ASCII)))
        .hasMessageContaining("does not begin with CQF1");
    short infinite = 0x7C00;
    assertThatThrownBy(() -> read(file(1, "/a", infinite)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void hugeShapeReservesNoMemory() {
    ByteBuffer file = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
    file.put("CQF1".getBytes(StandardCharsets.US_ASCII)).putInt(1).putInt(1).put((byte) 'a');
    file.putInt(Integer.MAX_VALUE).putInt(Integer.MAX_VALUE).putInt(1);
    assertThatThrownBy(() -> read(file.array())).hasMessageContaining("damaged");
  }

  /** The values of IEEE 754's binary16. */
  @ParameterizedTest
  @CsvSource({
    "0000,0",
    "8000,-0.0",
    "3C00,1",
    "C000,-2",
    "3555,0.333251953125",
    "7BFF,65504",
    "0400,6.103515625e-5",
    "03FF,6.097555160522461e-5",
    "0001,5.9604644775390625e-8",
    "7C00,Infinity",
    "FC00,-Infinity",
    "7E00,NaN"
  })
  void halfBecomesAFloat(String bits, Float value) {
    assertThat(EncoderFit.toFloat((short) Integer.parseInt(bits, 16))).isEqualTo(value);
  }
}
