package org.colloquy.transcript.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Sourced;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.page.PageReader;
import org.colloquy.transcript.page.PageText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads a conversation below every head in {@code src/test/resources/heads} and compares title,
 * date and outlet with the expectation. What stands below {@code --- talk} is said in the
 * conversation.
 */
class HeadCasesTest {
  private static final Path CASES = Path.of("src/test/resources/heads");
  private static final String HEAD = "--- head\n";
  private static final String TALK = "--- talk\n";
  private static final String FOUND = "--- found\n";

  @TestFactory
  Stream<DynamicTest> headsAreReadAsExpected() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList().stream()
          .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> check(c)));
    }
  }

  private static void check(Path file) throws IOException {
    String whole = Files.readString(file);
    int head = whole.indexOf(HEAD);
    int talk = whole.indexOf(TALK);
    int found = whole.indexOf(FOUND);
    assertThat(head).as("a reason stands before the head").isGreaterThan(10);
    String said = talk < 0 ? "" : whole.substring(talk + TALK.length(), found).strip();
    String page =
        whole.substring(head + HEAD.length(), talk < 0 ? found : talk)
            + "\nADA BELL, HOST: Who wanted the weir?\n\nTOM FENN: Nobody did. I was there. "
            + said
            + "\n\nBELL: What did you see?\n\nFENN: Nothing at all.\n";
    Transcript transcript =
        new PageReader().read("case.txt", PageText.of(page)).orElseThrow().transcript();
    assertThat(
            line("title", transcript.foundTitle())
                + line("date", transcript.foundDate())
                + line("outlet", transcript.foundOutlet()))
        .isEqualTo(whole.substring(found + FOUND.length()));
  }

  private static String line(String what, Optional<? extends Sourced<?>> fact) {
    return what
        + ": "
        + fact.map(f -> f.value() + " (" + f.source().printed() + ")").orElse("none")
        + "\n";
  }
}
