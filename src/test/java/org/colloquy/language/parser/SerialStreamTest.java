package org.colloquy.language.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.language.feature.FeatureName;
import org.junit.jupiter.api.Test;

class SerialStreamTest {

  private static class Base implements Serializable {
    private static final long serialVersionUID = 1;
    final double half = 0.5;
    final String[] labels = {"NP", "VP"};
  }

  private static final class Derived extends Base {
    private static final long serialVersionUID = 1;
    final int many = 70_000;
    final boolean yes = true;
    final float tenth = 0.1f;
    final TimeUnit unit = TimeUnit.DAYS;
    final List<String> list = new ArrayList<>(List.of("one", "two"));
    final String[] sameLabels = labels;
    final Object nothing = null;
  }

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
      out.writeObject(new byte[] {1, 2, 3});
    }
  }

  private static InputStream stream(Object... objects) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object object : objects) {
        out.writeObject(object);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  @Test
  void fieldsOfAllKindsAreRead() throws IOException {
    SerialObject read = (SerialObject) new SerialStream(stream(new Derived()), Map.of()).next();
    assertThat(read.type()).isEqualTo(Derived.class.getName());
    assertThat(read.value("half", Double.class)).isEqualTo(0.5);
    assertThat(read.value("many", Integer.class)).isEqualTo(70_000);
    assertThat(read.value("yes", Boolean.class)).isTrue();
    assertThat(read.value("tenth", Float.class)).isEqualTo(0.1f);
    assertThat(read.texts("labels")).containsExactly("NP", "VP");
    assertThat(read.fields().get("sameLabels")).isSameAs(read.fields().get("labels"));
    assertThat(read.object("unit").contents()).containsExactly("DAYS");
    assertThat(read.object("list").contents()).containsExactly("one", "two");
    assertThat(read.fields().get("nothing")).isNull();
    assertThatThrownBy(() -> read.object("nothing")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void setsAreReadThroughTheirWrapping() throws IOException {
    Object set = Collections.unmodifiableSet(new TreeSet<>(List.of("ROOT", "S")));
    SerialObject read = (SerialObject) new SerialStream(stream(set), Map.of()).next();
    assertThat(read.object("c").contents()).contains("ROOT", "S");
  }

  @Property
  void stringsAreHashedAsNamesOfFeaturesAre(@ForAll List<String> names) throws IOException {
    String[] distinct = names.stream().distinct().toArray(String[]::new);
    long[] hashes = new long[distinct.length];
    SerialStream in =
        new SerialStream(
            stream(new Names(Arrays.asList(distinct)), "behind", List.of("behind")),
            Map.of(
                Names.class.getName(),
                s -> {
                  for (int i = 0; i < hashes.length; i++) {
                    hashes[i] = s.hashOfString();
                  }
                  int length = s.lengthOfBytes();
                  return length + ":" + s.bytes().next() + s.bytes().next() + s.bytes().next();
                }));
    assertThat(((SerialObject) in.next()).contents()).containsExactly("3:123");
    assertThat(hashes).isEqualTo(Arrays.stream(distinct).mapToLong(FeatureName::hash).toArray());
    // References still lead to the right objects.
    assertThat(in.next()).isEqualTo("behind");
    assertThat(in.next().toString()).contains("behind");
  }

  @Test
  void whatIsNoSerializedObjectIsRefused() {
    assertThatThrownBy(
            () -> new SerialStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4}), Map.of()))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> new SerialStream(new ByteArrayInputStream(new byte[] {1}), Map.of()))
        .isInstanceOf(IOException.class);
  }
}
