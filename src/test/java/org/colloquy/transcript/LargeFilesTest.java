package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Long captions, chats and annotations are read in good time. The time limit measures nothing: it
 * is exceeded only by work that grows with the square of the length.
 */
class LargeFilesTest {
  private static final Duration GUARD = Duration.ofSeconds(60);

  /** What stands in front of the pieces, by the name of the file. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "x.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nAda: Hi.\nAda: ",
          "x.txt", "12/03/21, 10:15 - Ada: Hi?\n12/03/21, 10:16 - Bo: I? ",
          "x.cha", "@Begin\n*ADA:\t",
          "x.lrc", "[00:01.00] ",
          "x.rtf", "{\\rtf1 ",
          "x.ass", "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,Ada,0,0,0,,",
          "x.TextGrid",
              "File type = \"ooTextFile\"\n\"TextGrid\"\n\"IntervalTier\" \"A\" 0 1 1 0 1 \"");

  private static final List<String> PIECES =
      List.of(
          "e\u0301",
          "[",
          "(",
          "<",
          "A ",
          "A: ",
          "1",
          ":",
          "Aa, ",
          "[//] ",
          "+",
          "0:00 ",
          "\n- ",
          "\u05D0",
          "\n[A] ",
          "\n12/03/21, 10:15 - ",
          "\n10:02:11 From ",
          "\nA  10:02 AM\n");

  static Stream<Arguments> pieces() {
    return BEGINNINGS.keySet().stream()
        .sorted()
        .flatMap(name -> PIECES.stream().map(piece -> Arguments.of(name, piece)));
  }

  private static Reading read(String name, String text) {
    return new Readers()
        .read(new TranscriptFile(name, Path.of(name)), text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void filesOfOnePieceAreRead(String name, String piece) {
    String text = BEGINNINGS.get(name) + piece.repeat(300_000 / piece.length());
    assertTimeoutPreemptively(GUARD, () -> assertThat(read(name, text)).isNotNull());
  }

  @Test
  void captionsOfThousandsOfPeopleAreReadAndCast() {
    StringBuilder captions = new StringBuilder("WEBVTT\n\n");
    int people = 10_000;
    for (int i = 0; i < people; i++) {
      String name = "Ad" + letter(i) + letter(i / 26) + letter(i / 676) + "a Ro" + letter(i) + "e";
      captions.append("00:01.000 --> 00:02.000\n").append(name).append(": Are you there?\n\n");
    }
    assertTimeoutPreemptively(
        GUARD,
        () -> {
          Reading reading = read("many.vtt", captions.toString());
          assertThat(reading).isInstanceOf(Reading.Conversation.class);
          var cast = Casting.of(((Reading.Conversation) reading).transcript()).cast();
          assertThat(cast.speakers()).hasSizeGreaterThan(people / 2);
        });
  }

  private static char letter(int i) {
    return (char) ('a' + i % 26);
  }
}
