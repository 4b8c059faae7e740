package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.transcript.document.WordDocuments;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files in which nobody speaks, although each has something that a transcript has, too: names with
 * colons, questions, I and you, fields called speaker or text. None of them has a turn.
 */
class NotTranscriptsTest {
  private static final Path FOLDER = Path.of("src/test/resources/not-transcripts");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static void hasNoTurn(String name, Reading reading) {
    assertThat(reading).as(name).isInstanceOf(Reading.NoConversation.class);
    assertThat(((Reading.NoConversation) reading).outcome().reason()).as(name).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("files")
  void nobodySpeaks(Path file) {
    String name = file.getFileName().toString();
    hasNoTurn(name, new Readers().read(new TranscriptFile(name, file)));
  }

  @Test
  void nobodySpeaksInARecipeInWord() throws IOException {
    byte[] recipe =
        WordDocuments.of(
            "Herring stew",
            "Serves: Four people, or you alone.",
            "Time: One hour.",
            "Ingredients: Six herrings, two onions, half a litre of milk.",
            "Method: Cut the onions. I cry each time. Do you?",
            "Tip: Serve with dark bread.");
    hasNoTurn(
        "stew.docx",
        new Readers().read(new TranscriptFile("stew.docx", Path.of("stew.docx")), recipe));
  }
}
