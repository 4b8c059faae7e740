package org.colloquy.language.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.colloquy.language.names.SerialStream.Instance;
import org.junit.jupiter.api.Test;

class SerialStreamTest {
  private static class Parent implements Serializable {
    private static final long serialVersionUID = 1;
    final byte tiny = -3;
    final char letter = 'ß';
    final boolean yes = true;
    final short little = -300;
  }

  private static final class Child extends Parent {
    private static final long serialVersionUID = 1;
    final double real = 0.1;
    final float single = -2.5f;
    final int whole = Integer.MIN_VALUE;
    final long large = Long.MAX_VALUE - 5;
    final String text;

    Child(String text) {
      this.text = text;
    }
  }

  private static byte[] written(Object... objects) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object object : objects) {
        out.writeObject(object);
      }
      out.writeInt(-42);
    }
    return bytes.toByteArray();
  }

  private static SerialStream stream(Object... objects) throws IOException {
    return new SerialStream(new ByteArrayInputStream(written(objects)));
  }

  @Test
  void fieldsOfAllTypesAreRead() throws IOException {
    String text = "nul \0, é, 東, \uD83D\uDE00 and a half \uD83D";
    Instance child = (Instance) stream(new Child(text)).read();
    assertThat(child.type()).endsWith("$Child");
    assertThat(child.fields())
        .containsEntry("tiny", (byte) -3)
        .containsEntry("letter", 'ß')
        .containsEntry("yes", true)
        .containsEntry("little", (short) -300)
        .containsEntry("real", 0.1)
        .containsEntry("single", -2.5f)
        .containsEntry("whole", Integer.MIN_VALUE)
        .containsEntry("large", Long.MAX_VALUE - 5)
        .containsEntry("text", text);
  }

  @Test
  void listsAndMapsTellTheirContents() throws IOException {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("one", 1);
    map.put("two", 2);
    SerialStream stream = stream(new ArrayList<>(Arrays.asList("a", null, "a")), map, null);
    assertThat(((Instance) stream.read()).contents()).containsExactly("a", null, "a");
    assertThat(((Instance) stream.read()).contents()).containsExactly("one", 1, "two", 2);
    assertThat(stream.read()).isNull();
    assertThat(stream.readInt()).isEqualTo(-42);
  }

  @Test
  void arraysAreThemselves() throws IOException {
    SerialStream stream =
        stream(
            new float[][] {{1.5f}, {}},
            new double[] {0.25},
            new int[] {7, -7},
            new String[] {"x"},
            new boolean[] {true});
    assertThat((Object[]) stream.read()).containsExactly(new float[] {1.5f}, new float[0]);
    assertThat((double[]) stream.read()).containsExactly(0.25);
    assertThat((int[]) stream.read()).containsExactly(7, -7);
    assertThat((Object[]) stream.read()).containsExactly("x");
    assertThat((Object[]) stream.read()).containsExactly(true);
  }

  @Test
  void whatIsWrittenTwiceIsOneObject() throws IOException {
    List<String> list = new ArrayList<>(List.of("once"));
    SerialStream stream = stream(list, list, TimeUnit.DAYS, TimeUnit.DAYS);
    assertThat(stream.read()).isSameAs(stream.read());
    assertThat(stream.read()).isEqualTo("DAYS").isEqualTo(stream.read());
  }

  @Test
  void longTextsAndMuchDataAreRead() throws IOException {
    String text = "long ".repeat(20_000);
    assertThat(stream(text).read()).isEqualTo(text);
  }

  @Test
  void otherFormatsAreRefused() throws IOException {
    // Dates are written in a format of their own.
    SerialStream date = stream(LocalDate.EPOCH);
    assertThatThrownBy(date::read).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> new SerialStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4})))
        .isInstanceOf(IOException.class);
    byte[] cut = Arrays.copyOf(written("text"), 9);
    SerialStream ended = new SerialStream(new ByteArrayInputStream(cut));
    assertThatThrownBy(ended::read).isInstanceOf(EOFException.class);
  }
}
