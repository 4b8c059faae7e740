package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.colloquy.model.Span;
import org.junit.jupiter.api.Test;

/** A span index finds what a search through all items finds. */
class SpanIndexTest {
  @Test
  void nothingThatOverlapsOrBordersIsMissed() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Span> spans = new ArrayList<>();
      for (int i = random.nextInt(30); i > 0; i--) {
        int start = random.nextInt(50);
        spans.add(new Span(start, start + random.nextInt(12)));
      }
      int start = random.nextInt(50);
      Span region = new Span(start, start + random.nextInt(12));
      assertThat(new SpanIndex<>(spans, Function.identity()).near(region))
          .containsAll(
              spans.stream()
                  .filter(s -> s.start() <= region.end() && region.start() <= s.end())
                  .toList());
    }
  }

  @Test
  void whatIsFarAwayIsNotLookedAt() {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      spans.add(new Span(10 * i, 10 * i + 5));
    }
    assertThat(new SpanIndex<>(spans, Function.identity()).near(new Span(5_001, 5_012)))
        .containsExactly(new Span(5_000, 5_005), new Span(5_010, 5_015));
  }

  @Test
  void thingsOfOneStartKeepTheirOrder() {
    record Thing(String name, Span span) {}
    List<Thing> things =
        List.of(
            new Thing("b", new Span(3, 9)),
            new Thing("a", new Span(3, 4)),
            new Thing("c", new Span(0, 4)));
    assertThat(new SpanIndex<>(things, Thing::span).near(new Span(3, 5)))
        .extracting(Thing::name)
        .containsExactly("c", "b", "a");
  }
}
