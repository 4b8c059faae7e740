package org.colloquy.transcript.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.Outcome;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Title, day, times and limits of transcripts in JSON; the files in {@code formats/} show the
 * turns.
 */
class JsonReaderTest {
  private static final String TWO =
      "[{\"speaker\": \"Ida\", \"text\": \"Who?\"}, {\"speaker\": \"Olaf\", \"text\": \"We.\"}]";

  private static Reading read(String json) {
    return new JsonReader(".json").read("talk.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static Transcript transcript(String json) {
    return ((Reading.Conversation) read(json)).transcript();
  }

  @Test
  void titleAndDayAreThoseOfTheObjectAroundTheSpeech() {
    Transcript transcript =
        transcript(
            "{\"meeting\": {\"title\": \"The  weir\", \"created_at\": 1716500000, \"turns\": "
                + TWO
                + "}}");
    assertThat(transcript.title()).contains("The weir");
    assertThat(transcript.date()).contains(LocalDate.of(2024, 5, 23));
  }

  @Test
  void dayWithoutTitleMayBeThatOfTheTranscribing() {
    assertThat(
            transcript("{\"created_at\": \"2024-05-23T10:00:00Z\", \"turns\": " + TWO + "}").date())
        .isEmpty();
  }

  @Test
  void titleNextToTheSpeechBelongsToSomethingElse() {
    assertThat(transcript("{\"podcast\": {\"title\": \"Salt\"}, \"turns\": " + TWO + "}").title())
        .isEmpty();
  }

  @Test
  void chatHasTheDayOfItsFirstMessage() {
    String chat =
        "[{\"author\": \"Ida\", \"content\": \"Is it you?\", \"timestamp\": \"2024-03-05 23:59:00\"},"
            + "{\"author\": \"Olaf\", \"content\": \"Yes.\", \"timestamp\": \"2024-03-06 00:01:00\"},"
            + "{\"author\": \"Ida\", \"content\": \"Good.\", \"timestamp\": \"2024-03-06 00:02:00\"}]";
    assertThat(transcript(chat).date()).contains(LocalDate.of(2024, 3, 5));
  }

  /**
   * Two utterances of one person, the second of which begins three seconds after the first ends.
   */
  @ParameterizedTest
  @CsvSource({
    "start, 0.5, 4.5, end, 1.5, 5.5",
    "start, '\"0.5s\"', '\"4.500s\"', end, '\"1.5s\"', '\"5.5s\"'",
    "startTime, '{\"seconds\": \"0\", \"nanos\": 500000000}', '{\"seconds\": 4}', endTime, '{\"seconds\": \"1\"}', 5.5",
    "startMs, 500, 4500, endMs, 1500, 5500",
    "start, 500, 4500, end, 1500, 5500",
    "offset, 5000000, 45000000, duration, 10000000, 10000000",
    "offsetInTicks, 5000000, 45000000, durationInTicks, 10000000, 10000000",
    "offset, '\"PT0.5S\"', '\"PT4.5S\"', duration, '\"PT1S\"', '\"PT1S\"'",
    "begin, '\"00:00:00.500\"', '\"0:04,5\"', end, '\"00:00:01,5\"', '\"00:00:05\"'"
  })
  void pausesAreFoundInEveryWayOfWritingTimes(
      String start, String first, String second, String end, String firstEnd, String secondEnd) {
    String form = "{\"speaker\": 1, \"text\": \"I have been there\", \"%s\": %s, \"%s\": %s}";
    String json =
        "["
            + form.formatted(start, first, end, firstEnd)
            + ","
            + form.formatted(start, second, end, secondEnd)
            + "]";
    assertThat(transcript(json).turn(1).paragraphs()).hasSize(2);
    String close = json.replace(second, first);
    assertThat(transcript(close).turn(1).paragraphs()).hasSize(1);
  }

  @Test
  void whatIsNestedTooDeeplyForAnyToolIsNotLookedAt() {
    assertThat(read("{\"a\":".repeat(20) + TWO + "}".repeat(20)))
        .isInstanceOf(Reading.Conversation.class);
    assertThat(read("{\"a\":".repeat(900) + TWO + "}".repeat(900)))
        .isInstanceOfSatisfying(
            Reading.NoConversation.class,
            none -> assertThat(none.outcome()).isInstanceOf(Outcome.NotATranscript.class));
  }

  @Test
  void reasonNamesTheFileAndWhatToDo() {
    Reading.NoConversation none = (Reading.NoConversation) read("{\"a\": [1, 2]}");
    assertThat(none.outcome().problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message()).contains("talk.json", "export it with speakers"));
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        shape("many speakers", i -> "{\"speaker\": \"P" + i + "\", \"text\": \"I do.\"}"),
        shape("words", i -> "{\"speaker\": 1, \"word\": \"I\", \"start\": " + i + "}"),
        shape("lists", i -> "[\"I\", " + i + ", 2]"),
        shape(
            "chat",
            i -> "{\"user\": \"U1\", \"text\": \"<@U1> <\", \"ts\": \"1709632800." + i + "\"}"),
        shape("nested", i -> "{\"a\": [{\"b\": {\"speaker\": \"A\", \"text\": \"I\"}}, [[[]]]]}"),
        shape("people", i -> "{\"speakers\": [{\"id\": " + i + ", \"name\": \"P\"}]}"),
        shape("timeline", i -> "{\"speaker\": " + i + ", \"start\": " + i + "}"));
  }

  private static Arguments shape(String name, IntFunction<String> element) {
    return Arguments.of(name, element);
  }

  /** Eight times the entries take about eight times the time, and never sixty-four times. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void timeGrowsWithTheSize(String name, IntFunction<String> element) {
    String small = list(1_000, element);
    String large = list(8_000, element);
    quickest(small);
    assertThat(quickest(large)).as(name).isLessThan(30 * Math.max(quickest(small), 5_000_000));
  }

  private static String list(int size, IntFunction<String> element) {
    return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
  }

  private static long quickest(String json) {
    long quickest = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      read(json);
      quickest = Math.min(quickest, System.nanoTime() - start);
    }
    return quickest;
  }
}
