package org.colloquy.cluster.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.model.Moments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values are the same after a journey as bytes. */
class ValueBytesTest {
  private enum Kind {
    PLAIN,
    ODD {
      @Override
      public String toString() {
        return "odd";
      }
    }
  }

  private sealed interface Shape extends Serializable {}

  private record Point(int x, long y, double z, boolean known, char sign) implements Shape {}

  private record Line(Point from, Shape to, Kind kind, Optional<String> name) implements Shape {}

  /** What values hold that are neither records nor this program's own classes. */
  private static Stream<Object> values() {
    return Stream.of(
        new Point(-1, Long.MAX_VALUE, 0.1, true, 'x'),
        new Line(null, new Point(1, 2, 3, false, ' '), Kind.ODD, Optional.empty()),
        new Keyed<>("Zoë \uD83D\uDE00", new Moments(2, -3, 5)),
        new ArrayList<>(Arrays.asList("one", null, 3)),
        List.of(),
        List.of("one"),
        List.of(1, 2, 3),
        Stream.of("one", null).toList(),
        Collections.unmodifiableList(new ArrayList<>(List.of(1))),
        Set.of("one", "two"),
        Map.of("one", Kind.PLAIN),
        new TreeMap<>(Map.of(Kind.ODD, new TreeSet<>(Set.of("b", "a")))),
        Optional.of(LocalDate.of(2024, 2, 29)),
        OptionalInt.of(7),
        BigInteger.TWO.pow(100),
        Kind.ODD,
        "");
  }

  @ParameterizedTest
  @MethodSource("values")
  void valuesStayAsTheyAre(Object value) {
    ValueBytes bytes = new ValueBytes();
    byte[] first = bytes.of(value);
    assertThat(new ValueBytes().<Object>value(first)).isEqualTo(value);
    assertThat(bytes.of(value)).isEqualTo(first);
  }

  /** Java's own serialisation puts the word back; nothing else would. */
  private static final class Resolved implements Serializable {
    private static final long serialVersionUID = 1;

    private final transient String word;

    Resolved(String word) {
      this.word = word;
    }

    private Object readResolve() {
      return new Resolved("resolved");
    }
  }

  @Test
  void classesThatSayHowTheyAreReadAreReadSo() {
    ValueBytes bytes = new ValueBytes();
    assertThat(bytes.<Resolved>value(bytes.of(new Resolved("sent"))).word).isEqualTo("resolved");
  }

  @Test
  void chunksHoldAllValuesInOrder() {
    int n = 10_000;
    List<Keyed<Integer>> values =
        IntStream.range(0, n).mapToObj(i -> new Keyed<>("number " + i, i)).toList();
    List<byte[]> chunks = new ArrayList<>();
    ValueBytes.chunks(values.iterator()).forEachRemaining(chunks::add);
    assertThat(chunks).hasSizeBetween(2, n / 100);
    List<Keyed<Integer>> read = new ArrayList<>();
    Iterator<Keyed<Integer>> back = ValueBytes.values(chunks.iterator());
    back.forEachRemaining(read::add);
    assertThat(read).isEqualTo(values);
  }
}
