package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long people speak, how often they overlap and how often they interrupt. */
class SpeakingTimeTest {
  private static final String NAMES = "ABC";

  /** A digest of turns such as {@code A 0-4}, in seconds; {@code ?} is nobody known. */
  private static TranscriptDigest digest(String written) {
    StringBuilder text = new StringBuilder();
    List<Turn> turns = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    for (String each : written.split(",")) {
      String[] parts = each.strip().split("[ -]", -1);
      Span spoken = new Span(text.length(), text.length() + 8);
      text.append("Good day\n");
      turns.add(
          new Turn(
                  turns.size() + 1,
                  Optional.empty(),
                  List.of(new Paragraph(List.of(spoken))),
                  Turn.Kind.SPEECH)
              .at(time(parts)));
      attributions.add(
          parts[0].equals("?")
              ? new Attribution(Attribution.Kind.UNKNOWN, OptionalInt.empty(), 0, "")
              : new Attribution(
                  Attribution.Kind.LABELLED, OptionalInt.of(NAMES.indexOf(parts[0])), 1, ""));
    }
    Transcript transcript =
        new Transcript(
            "t.vtt",
            text.toString(),
            OffsetMap.IDENTITY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            turns,
            List.of(),
            List.of(),
            List.of());
    List<Speaker> speakers =
        NAMES
            .chars()
            .mapToObj(
                name ->
                    new Speaker(
                        Character.toString(name),
                        Speaker.Naming.PART,
                        Optional.empty(),
                        Optional.empty(),
                        new TreeSet<>(),
                        List.of()))
            .toList();
    List<OptionalInt> nobody = turns.stream().map(turn -> OptionalInt.empty()).toList();
    return TranscriptDigest.of(
        new AnalysedTranscript(
            transcript,
            new Cast(speakers, attributions, nobody),
            new Annotations(List.of(), List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Optional<TimeSpan> time(String[] parts) {
    if (parts.length < 2 || parts[1].isEmpty()) {
      return Optional.empty();
    }
    long start = 1000 * Long.parseLong(parts[1]);
    return Optional.of(
        parts[2].isEmpty()
            ? TimeSpan.from(start)
            : TimeSpan.between(start, 1000 * Long.parseLong(parts[2])));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // Seconds, overlaps and interruptions of A, B and C.
        "one after the other | A 0-4, B 4-6, A 7-8 | 5 0 0, 2 0 0, -",
        "goes on after the other has stopped | A 0-4, B 3-6 | 4 0 0, 3 1 1, -",
        "throws in a word | A 0-4, B 1-2, A 5-6 | 5 0 0, 1 1 0, -",
        "stops together with the other | A 0-4, B 3-4 | 4 0 0, 1 1 0, -",
        "nobody overlaps with himself | A 0-4, A 3-6 | 7 0 0, -, -",
        "together from the start | A 0-4, B 0-6 | 4 0 0, 6 0 0, -",
        "a longer turn lies behind a short one | A 0-9, B 1-2, C 3-4 | 9 0 0, 1 1 0, 1 1 0",
        "of two who go on, the later one counts | A 0-5, B 1-9, C 4-7 | 5 0 0, 8 1 1, 3 1 0",
        "his own turn hides no other | A 0-5, B 1-9, B 4-7 | 5 0 0, 11 2 2, -",
        "the other comes back | A 0-5, B 4-8, A 7-9 | 7 1 1, 4 1 1, -",
        "without an end, nothing is known | A 0-, B 3-6 | -, 3 0 0, -",
        "without times, nothing is known | A, B | -, -, -",
        "nobody known is no other speaker | ? 0-9, B 3-6 | -, 3 0 0, -",
        "as long as nothing | A 4-4, B 4-5 | 0 0 0, 1 0 0, -",
      })
  void countsAreThoseOfTheTable(String reason, String turns, String expected) {
    String found =
        digest(turns).speech().stream()
            .map(Speech::time)
            .map(
                time ->
                    time.isUnknown()
                        ? "-"
                        : time.milliseconds() / 1000
                            + " "
                            + time.overlaps()
                            + " "
                            + time.interruptions())
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void wordsAreThoseOfTimedTurnsAlone() {
    Speech first = digest("A 0-4, A 5-, A").speech().get(0);
    assertThat(first.words()).isEqualTo(6);
    assertThat(first.time()).isEqualTo(new SpeakingTime(1, 4000, 2, 0, 0));
  }

  @Test
  void spanThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> TimeSpan.between(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TimeSpan.from(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(TimeSpan.between(2, 2).length()).isEqualTo(OptionalLong.of(0));
  }

  @Test
  void moreOverlapsThanTurnsAreRefused() {
    assertThatThrownBy(() -> new SpeakingTime(1, 0, 0, 2, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SpeakingTime(2, 0, 0, 1, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
