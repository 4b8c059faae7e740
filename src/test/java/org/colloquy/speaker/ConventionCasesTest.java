package org.colloquy.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.speaker.ConventionCase.Said;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads and casts every file in {@code src/test/resources/conventions}, without models, and
 * compares who says what with the expectation next to it. {@code open.txt} lists the cases that are
 * not read yet, each with a reason. An open case must fail: whoever mends it strikes it off.
 */
class ConventionCasesTest {
  private static final Path CASES = Path.of("src/test/resources/conventions");

  @TestFactory
  Stream<DynamicTest> filesAreReadAsAPersonReadsThem() throws IOException {
    Map<String, String> open = open();
    List<ConventionCase> cases = ConventionCase.in(CASES);
    assertThat(cases).hasSizeGreaterThan(30);
    assertThat(cases).extracting(c -> c.file().getFileName().toString()).containsAll(open.keySet());
    return cases.stream()
        .map(
            c -> {
              String name = c.file().getFileName().toString();
              return DynamicTest.dynamicTest(name, () -> check(c, open.containsKey(name)));
            });
  }

  private static void check(ConventionCase one, boolean open) {
    List<Said> found = one.read();
    if (open) {
      assertThat(one.isRight(found))
          .as("an open case is right now: strike it off in open.txt")
          .isFalse();
    } else if (!one.isRight(found)) {
      assertThat(found).isEqualTo(one.turns());
    }
  }

  /** Returns the reason why each open case is not read yet, by the name of its file. */
  private static Map<String, String> open() throws IOException {
    Map<String, String> open = new HashMap<>();
    for (String line : Files.readAllLines(CASES.resolve("open.txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        assertThat(cells).as("a name, a tab and a reason: " + line).hasSize(2);
        assertThat(cells[1].length()).as("a reason: " + line).isGreaterThan(15);
        assertThat(open.put(cells[0], cells[1])).as("twice: " + line).isNull();
      }
    }
    return open;
  }

  @Test
  void turnFitsByItsSpeakerAndByItsFirstAndLastTwoWords() {
    Said expected = new Said("Dr. Zoé Roe", "I never … in the end.");
    assertThat(expected.fits(new Said("dr zoe roe", "I never went there, in the end"))).isTrue();
    assertThat(expected.fits(new Said("Ida Roe", "I never went there, in the end"))).isFalse();
    assertThat(expected.fits(new Said("dr zoe roe", "I never went there, in an end"))).isFalse();
    assertThat(expected.fits(new Said("dr zoe roe", "You never went in the end"))).isFalse();
    assertThat(new Said("?", "Yes.").fits(new Said("", "Yes"))).isTrue();
    assertThat(new Said("", "Yes.").fits(new Said("Ida Roe", "Yes"))).isFalse();
  }
}
