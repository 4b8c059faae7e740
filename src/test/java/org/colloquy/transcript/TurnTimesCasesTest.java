package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Label;
import org.colloquy.model.Problem;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.TimeSpan;
import org.colloquy.model.Turn;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every file under {@code turn-times/} and compares the times of its turns with the file of
 * the same name that ends in {@code .times}. A line there is the time in seconds, the label and the
 * words; without an end, nothing stands behind the dash. Lines that begin with {@code #} say why
 * the file is a case.
 */
class TurnTimesCasesTest {
  private static final Path CASES = Path.of("src/test/resources/turn-times");
  private static final String EXPECTED = ".times";

  @TestFactory
  Stream<DynamicTest> timesAreThoseOfTheSource() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(f -> !f.toString().endsWith(EXPECTED)).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    String name = file.getFileName().toString();
    String expected = Files.readString(CASES.resolve(name + EXPECTED));
    assertThat(expected).as("the reason of the case").startsWith("# ");
    Reading.Conversation read =
        (Reading.Conversation) new Readers().read(new TranscriptFile(name, file));
    assertThat(timesOf(read))
        .isEqualTo(
            expected
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n")));
  }

  private static String timesOf(Reading.Conversation read) {
    String turns =
        read.transcript().turns().stream()
            .map(turn -> timeOf(turn) + "|" + said(turn, read.transcript().text()))
            .collect(Collectors.joining("\n"));
    String problems =
        read.problems().stream()
            .filter(problem -> problem.code() == ProblemCode.REFUSED_TIMES)
            .map(Problem::message)
            .map(message -> "\n! " + message.replaceFirst("\\. They have.*", ""))
            .collect(Collectors.joining());
    return turns + problems;
  }

  private static String said(Turn turn, String text) {
    String label = turn.label().map(Label::text).orElse("");
    return " " + label + " | " + turn.textIn(text).replace('\n', ' ');
  }

  private static String timeOf(Turn turn) {
    return turn.time().map(TurnTimesCasesTest::printed).orElse("");
  }

  private static String printed(TimeSpan time) {
    String end = time.end().isPresent() ? seconds(time.end().getAsLong()) : "";
    return seconds(time.start()) + "-" + end + " ";
  }

  private static String seconds(long milliseconds) {
    return BigDecimal.valueOf(milliseconds, 3).stripTrailingZeros().toPlainString();
  }
}
