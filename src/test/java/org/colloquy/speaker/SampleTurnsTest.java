package org.colloquy.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Cast;
import org.colloquy.model.Label;
import org.colloquy.model.Speaker;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every sample transcript and compares its turns with what a person wrote down when reading
 * the page: label, speaker, role, attribution, kind, first and last words.
 */
class SampleTurnsTest {
  private static final Path GOLD = Path.of("src/test/resources/samples");
  private static final Path DATA = Path.of("data");

  @TestFactory
  Stream<DynamicTest> turnsAreThoseThatAPersonSees() throws IOException {
    List<Path> samples;
    try (Stream<Path> walk = Files.walk(DATA)) {
      samples = walk.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(samples).hasSizeGreaterThanOrEqualTo(6);
    return samples.stream().map(p -> DynamicTest.dynamicTest(p.toString(), () -> compare(p)));
  }

  private static void compare(Path sample) throws IOException {
    String id = DATA.relativize(sample).toString().replace('\\', '/');
    Reading reading = new Readers().read(new TranscriptFile(id, sample));
    assertThat(reading).isInstanceOf(Reading.Conversation.class);
    Transcript transcript = ((Reading.Conversation) reading).transcript();
    Cast cast = Casting.of(transcript).cast();
    List<String> actual = new ArrayList<>();
    for (Turn turn : transcript.turns()) {
      actual.add(row(transcript, cast, turn));
    }
    List<String> gold =
        Files.readAllLines(GOLD.resolve(id.replaceAll("\\.txt$", ".turns.tsv"))).stream()
            .skip(1)
            .toList();
    assertThat(String.join("\n", actual)).isEqualTo(String.join("\n", gold));
  }

  private static String row(Transcript transcript, Cast cast, Turn turn) {
    List<String> words = List.of(turn.textIn(transcript.text()).split("\\s+"));
    int shown = Math.min(3, words.size());
    Speaker speaker = cast.speakerOf(turn.number()).orElseThrow();
    return String.join(
        "\t",
        String.valueOf(turn.number()),
        turn.label().map(Label::text).orElse(""),
        speaker.name(),
        speaker.role().orElse(""),
        cast.of(turn.number()).kind().printed(),
        turn.kind().printed(),
        String.join(" ", words.subList(0, shown)),
        String.join(" ", words.subList(words.size() - shown, words.size())));
  }
}
