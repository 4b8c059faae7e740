package org.colloquy.cluster.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.identity.flow.Keyed;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** Values that come in the order of their keys meet. */
class KeyGroupTest {
  private static Iterator<Tuple2<String, byte[]>> records(String... keysAndValues) {
    ValueBytes bytes = new ValueBytes();
    return Stream.of(keysAndValues)
        .map(one -> one.split("="))
        .map(one -> new Tuple2<>(one[0], bytes.of(Integer.valueOf(one[1]))))
        .toList()
        .iterator();
  }

  private static <T> List<T> listed(Iterator<T> all) {
    List<T> list = new ArrayList<>();
    all.forEachRemaining(list::add);
    return list;
  }

  @Test
  void valuesOfAKeyAreTogether() {
    assertThat(listed(KeyGroup.<Integer>in(records("a=1", "a=2", "b=3"), null)))
        .containsExactly(new KeyGroup<>("a", List.of(1, 2)), new KeyGroup<>("b", List.of(3)));
  }

  @Test
  void valuesOfAKeyAreAddedUp() {
    assertThat(listed(KeyGroup.in(records("a=1", "a=2", "a=4", "b=3"), Integer::sum)))
        .containsExactly(new KeyGroup<>("a", List.of(7)), new KeyGroup<>("b", List.of(3)));
  }

  @Test
  void keysOfEitherSideMeet() {
    Iterator<KeyGroup<Integer>> ours = KeyGroup.in(records("a=1", "b=2", "b=3", "d=4"), null);
    Iterator<KeyGroup<Integer>> theirs = KeyGroup.in(records("b=5", "c=6", "d=7"), null);
    assertThat(
            listed(
                KeyGroup.meeting(
                    ours, theirs, (key, ones, others) -> List.of(key + ones + others).iterator())))
        .containsExactly("a[1][]", "b[2, 3][5]", "c[][6]", "d[4][7]");
  }

  /** More keys than are held at a time, and one between all of them. */
  @Test
  void sumsOfAPartLoseNothing() {
    int n = 25_000;
    Iterator<Keyed<Integer>> values =
        IntStream.range(0, n)
            .boxed()
            .flatMap(i -> Stream.of(new Keyed<>("one " + i, 1), new Keyed<>("all", 1)))
            .iterator();
    List<Keyed<Integer>> sums = listed(new SumsHere<>(values, Integer::sum));
    List<Keyed<Integer>> ofAll = sums.stream().filter(one -> one.key().equals("all")).toList();
    assertThat(ofAll).hasSizeLessThan(5);
    assertThat(ofAll.stream().mapToInt(Keyed::value).sum()).isEqualTo(n);
    assertThat(sums).hasSize(n + ofAll.size());
  }
}
