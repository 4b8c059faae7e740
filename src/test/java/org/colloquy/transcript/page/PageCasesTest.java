package org.colloquy.transcript.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Label;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads every page in {@code src/test/resources/pages} and compares what is found with the
 * expectation below the page. With {@code -Dcases.update=true} the expectations are rewritten, for
 * a person to check; a build server refuses that.
 */
class PageCasesTest {
  private static final Path CASES = Path.of("src/test/resources/pages");
  private static final String PAGE = "--- page\n";
  private static final String FOUND = "--- found\n";

  @TestFactory
  Stream<DynamicTest> pagesAreReadAsExpected() throws IOException {
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
    String actual = read(whole.substring(page + PAGE.length(), found));
    if (Boolean.getBoolean("cases.update")) {
      if (System.getenv("CI") != null) {
        throw new IllegalStateException("expectations are not rewritten on a build server");
      }
      Files.writeString(file, whole.substring(0, found + FOUND.length()) + actual);
      return;
    }
    assertThat(actual).isEqualTo(whole.substring(found + FOUND.length()));
  }

  /** Escapes in a page: {@code ~} is a no-break space, {@code ^M} a carriage return. */
  private static String read(String escaped) {
    String page = escaped.replace('~', '\u00A0').replace("^M", "\r");
    Optional<Transcript> transcript =
        new PageReader().read("case.txt", page).map(Reading.Conversation::transcript);
    if (transcript.isEmpty()) {
      return "not a transcript\n";
    }
    List<String> lines = new ArrayList<>();
    transcript.get().title().ifPresent(title -> lines.add("title: " + title));
    transcript.get().date().ifPresent(date -> lines.add("date: " + date));
    for (Turn turn : transcript.get().turns()) {
      lines.add(
          (turn.kind() == Turn.Kind.ARCHIVE_CLIP ? "clip" : "turn")
              + " ["
              + turn.label().map(Label::text).orElse("")
              + "] "
              + turn.textIn(page).replace("\n", " ¶ "));
    }
    transcript.get().silentLabels().forEach(l -> lines.add("silent [" + l.text() + "]"));
    transcript.get().directions().forEach(d -> lines.add("direction " + d.span().in(page)));
    transcript
        .get()
        .furniture()
        .forEach(
            f -> lines.add("furniture " + f.kind() + " " + Words.singleSpaced(f.span().in(page))));
    assertThat(transcript.get().characters().total()).isEqualTo(page.length());
    return String.join("\n", lines) + "\n";
  }
}
