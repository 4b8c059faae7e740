package org.colloquy.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Attribution;
import org.colloquy.model.Cast;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.speaker.name.Aliases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads and casts every page in {@code src/test/resources/casts}, and compares the people with the
 * expectation below the page. With {@code -Dcases.update=true} the expectations are rewritten, for
 * a person to check; a build server refuses that.
 */
class CastCasesTest {
  private static final Path CASES = Path.of("src/test/resources/casts");
  private static final String PAGE = "--- page\n";
  private static final String FOUND = "--- found\n";

  @TestFactory
  Stream<DynamicTest> pagesAreCastAsExpected() throws IOException {
    List<Path> cases;
    try (Stream<Path> files = Files.list(CASES)) {
      cases = files.sorted().toList();
    }
    assertThat(cases).hasSizeGreaterThan(30);
    return cases.stream()
        .map(c -> DynamicTest.dynamicTest(c.getFileName().toString(), () -> check(c)));
  }

  private static void check(Path file) throws IOException {
    String whole = Files.readString(file);
    int page = whole.indexOf(PAGE);
    int found = whole.indexOf(FOUND);
    assertThat(page).as("a reason stands before the page").isGreaterThan(20);
    assertThat(found).isGreaterThan(page);
    String name = file.getFileName().toString().contains("front-matter") ? "a.md" : "a.txt";
    String actual =
        described(CastPage.of(name, whole.substring(page + PAGE.length(), found), Aliases.none()));
    if (Boolean.getBoolean("cases.update")) {
      if (System.getenv("CI") != null) {
        throw new IllegalStateException("expectations are not rewritten on a build server");
      }
      Files.writeString(file, whole.substring(0, found + FOUND.length()) + actual);
      return;
    }
    assertThat(actual).isEqualTo(whole.substring(found + FOUND.length()));
  }

  private static String described(CastPage page) {
    Cast cast = page.result().cast();
    List<String> lines = new ArrayList<>();
    for (Turn turn : page.transcript().turns()) {
      Attribution attribution = cast.of(turn.number());
      String name = cast.speakerOf(turn.number()).map(Speaker::name).orElse("?");
      OptionalInt addressee = cast.addresseeOf(turn.number());
      lines.add(
          turn.number()
              + " "
              + name
              + (addressee.isPresent()
                  ? " to " + cast.speakers().get(addressee.getAsInt()).name()
                  : "")
              + (attribution.kind() == Attribution.Kind.INFERRED
                  ? ", inferred: " + attribution.reason()
                  : ""));
    }
    for (Speaker speaker : cast.speakers()) {
      lines.add(
          Stream.of(
                  speaker.name(),
                  speaker.naming().name(),
                  speaker.role().orElse("-"),
                  speaker.affiliation().orElse("-"),
                  String.join("; ", speaker.aliases()))
              .collect(Collectors.joining(" | ")));
      speaker
          .merges()
          .forEach(m -> lines.add("  " + m.label() + ": " + m.reason() + " " + m.confidence()));
    }
    page.result()
        .problems()
        .forEach(
            p ->
                lines.add(
                    p.severity().printed()
                        + " "
                        + p.code().printed()
                        + " line "
                        + p.line().orElse(0)));
    return String.join("\n", lines) + "\n";
  }
}
