package org.colloquy.corenlp.serialized;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.StreamCorruptedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.corenlp.feature.FeatureName;
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
    final TimeUnit unit = TimeUnit.DAYS;
    final Integer boxed = 70_000;
    final List<String> list = new ArrayList<>(List.of("one", "two"));
    final String[] labels = {"NP", "VP"};
    final String[] sameLabels = labels;
    final Object[] mixed = {"NP", 1};
    final Class<?> kind = Parent.class;
    final Object nothing = null;

    Child(String text) {
      this.text = text;
    }
  }

  /** Writes names, bytes and block data in place of fields. */
  private static final class Names implements Serializable {
    private static final long serialVersionUID = 1;
    private final transient List<String> all;

    Names(List<String> all) {
      this.all = all;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      for (String one : all) {
        out.writeObject(one);
      }
      out.writeObject(new byte[] {1, -2, 3});
      out.write(new byte[2_000]);
    }
  }

  private static byte[] written(Object... objects) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object object : objects) {
        out.writeObject(object);
      }
      out.writeInt(-42);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static SerialStream ofBytes(byte... bytes) throws IOException {
    return new SerialStream(new ByteArrayInputStream(bytes));
  }

  private static SerialStream stream(Object... objects) throws IOException {
    return ofBytes(written(objects));
  }

  private static SerialObject object(SerialStream stream) throws IOException {
    return (SerialObject) stream.next();
  }

  @Test
  void fieldsOfAllTypesAreRead() throws IOException {
    String text = "nul \0, é, 東, \uD83D\uDE00 and a half \uD83D";
    SerialObject child = object(stream(new Child(text)));
    assertThat(child.type()).isEqualTo(Child.class.getName());
    assertThat(child.fields())
        .containsEntry("tiny", (byte) -3)
        .containsEntry("letter", 'ß')
        .containsEntry("yes", true)
        .containsEntry("little", (short) -300)
        .containsEntry("real", 0.1)
        .containsEntry("single", -2.5f)
        .containsEntry("whole", Integer.MIN_VALUE)
        .containsEntry("large", Long.MAX_VALUE - 5)
        .containsEntry("text", text)
        .containsEntry("unit", "DAYS")
        .containsEntry("boxed", 70_000)
        .containsEntry("nothing", null);
    assertThat(child.fields().get("sameLabels")).isSameAs(child.fields().get("labels"));
    assertThat(child.object("list").contents()).containsExactly("one", "two");
  }

  @Test
  void fieldsAreAskedForByTheirKind() throws IOException {
    SerialObject child = object(stream(new Child("x")));
    assertThat(child.value("whole", Integer.class)).isEqualTo(Integer.MIN_VALUE);
    assertThat(child.texts("labels")).containsExactly("NP", "VP");
    for (String field : new String[] {"nothing", "missing", "text"}) {
      assertThatThrownBy(() -> child.object(field))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(field);
    }
    assertThatThrownBy(() -> child.value("whole", String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("whole");
    assertThatThrownBy(() -> child.texts("mixed"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mixed");
  }

  @Test
  void listsAndMapsTellTheirContents() throws IOException {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("one", 1);
    map.put("two", 2);
    Object set = Collections.unmodifiableSet(new TreeSet<>(List.of("ROOT", "S")));
    SerialStream stream = stream(new ArrayList<>(Arrays.asList("a", null, "a")), map, null, set);
    assertThat(object(stream).contents()).containsExactly("a", null, "a");
    assertThat(object(stream).contents()).containsExactly("one", 1, "two", 2);
    assertThat(stream.next()).isNull();
    assertThat(object(stream).object("c").contents()).contains("ROOT", "S");
    assertThat(stream.nextInt()).isEqualTo(-42);
  }

  @Test
  void arraysAreThemselves() throws IOException {
    SerialStream stream =
        stream(
            new float[][] {{1.5f}, {}},
            new double[] {0.25},
            new int[] {7, -7},
            new String[] {"x"},
            new boolean[] {true, false},
            new byte[] {-1},
            new char[] {'東'},
            new long[] {Long.MIN_VALUE},
            new short[] {-2});
    assertThat((Object[]) stream.next()).containsExactly(new float[] {1.5f}, new float[0]);
    assertThat((double[]) stream.next()).containsExactly(0.25);
    assertThat((int[]) stream.next()).containsExactly(7, -7);
    assertThat((Object[]) stream.next()).containsExactly("x");
    assertThat((boolean[]) stream.next()).containsExactly(true, false);
    assertThat((byte[]) stream.next()).containsExactly(-1);
    assertThat((char[]) stream.next()).containsExactly('東');
    assertThat((long[]) stream.next()).containsExactly(Long.MIN_VALUE);
    assertThat((short[]) stream.next()).containsExactly((short) -2);
  }

  @Test
  void whatIsWrittenTwiceIsOneObject() throws IOException {
    List<String> list = new ArrayList<>(List.of("once"));
    SerialStream stream = stream(list, list, TimeUnit.DAYS, TimeUnit.DAYS);
    assertThat(stream.next()).isSameAs(stream.next());
    assertThat(stream.next()).isEqualTo("DAYS").isEqualTo(stream.next());
  }

  @Test
  void longTextsAreRead() throws IOException {
    String text = "long ".repeat(20_000);
    assertThat(stream(text).next()).isEqualTo(text);
  }

  @Test
  void blockDataIsLeftOut() throws IOException {
    SerialStream stream = stream(new Names(List.of("a")), "behind");
    assertThat(object(stream).contents()).containsExactly("a", new byte[] {1, -2, 3});
    assertThat(stream.next()).isEqualTo("behind");
  }

  @Property
  void stringsAreHashedAsNamesOfFeaturesAre(@ForAll List<String> names) throws IOException {
    String[] distinct = names.stream().distinct().toArray(String[]::new);
    long[] hashes = new long[distinct.length];
    SerialStream in =
        new SerialStream(
            new ByteArrayInputStream(
                written(new Names(Arrays.asList(distinct)), "behind", List.of("behind"))),
            Map.of(
                Names.class.getName(),
                s -> {
                  for (int i = 0; i < hashes.length; i++) {
                    hashes[i] = s.hashOfString();
                  }
                  int length = s.lengthOfBytes();
                  return length + ":" + s.bytes().next() + s.bytes().next() + s.bytes().next();
                }));
    assertThat(object(in).contents()).containsExactly("3:12543");
    assertThat(hashes).isEqualTo(Arrays.stream(distinct).mapToLong(FeatureName::hash).toArray());
    // References still lead to the right objects.
    assertThat(in.next()).isEqualTo("behind");
    assertThat(in.next().toString()).contains("behind");
  }

  @Test
  void whatWasNotKeptCannotBeReferredTo() throws IOException {
    SerialStream in =
        new SerialStream(
            new ByteArrayInputStream(written(new Names(List.of("once")), "once")),
            Map.of(Names.class.getName(), SerialStream::hashOfString));
    in.next();
    assertThatThrownBy(in::next)
        .isInstanceOf(StreamCorruptedException.class)
        .hasMessageContaining("not kept");
  }

  @Test
  void otherFormatsAreRefused() throws IOException {
    // Dates are written in a format of their own.
    assertThatThrownBy(stream(LocalDate.EPOCH)::next)
        .isInstanceOf(StreamCorruptedException.class)
        .hasMessageContaining("java.time.Ser");
    assertThatThrownBy(() -> ofBytes(new byte[] {1, 2, 3, 4}))
        .isInstanceOf(StreamCorruptedException.class);
    assertThatThrownBy(() -> ofBytes(new byte[] {1})).isInstanceOf(EOFException.class);
    assertThatThrownBy(stream("text")::nextInt).isInstanceOf(StreamCorruptedException.class);
    assertThatThrownBy(stream("text")::lengthOfBytes).isInstanceOf(StreamCorruptedException.class);
    assertThatThrownBy(stream(new Object[0])::next).isInstanceOf(StreamCorruptedException.class);
  }

  @Test
  void damagedStreamsAreErrorsOfReading() {
    byte[] whole = written(new Child("text"), new double[] {0.25});
    for (int length = 0; length < whole.length - 6; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(
              () -> {
                SerialStream in = ofBytes(cut);
                in.next();
                in.next();
              })
          .isInstanceOf(EOFException.class);
    }
    byte[] start = {(byte) 0xAC, (byte) 0xED, 0, 5};
    byte[][] damaged = {
      {0x71, 0, 0x7E, 0, 0}, // a reference to nothing
      {0x73, 0x70}, // an object of no class
      {0x75, 0x70}, // an array of no class
      {0x78}, // an end without a beginning
    };
    for (byte[] rest : damaged) {
      byte[] bytes = Arrays.copyOf(start, start.length + rest.length);
      System.arraycopy(rest, 0, bytes, start.length, rest.length);
      assertThatThrownBy(() -> ofBytes(bytes).next()).isInstanceOf(StreamCorruptedException.class);
    }
  }
}
