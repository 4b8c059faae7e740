package org.colloquy.report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document {@code questions.md}: numbered sections, each of which has a question as its title,
 * numbered steps, and answers as quoted lines. With {@code -Dgolden.update=true} the answers are
 * written into it; a build server, which sets {@code CI}, refuses that.
 */
final class QuestionsPage {
  private static final Path PAGE = Path.of("src/site/markdown/questions.md");
  private static final Pattern TITLE = Pattern.compile("## (\\d+)\\. .+");
  private static final Pattern STEP = Pattern.compile("\\d+\\. .+");

  private final List<String> lines;

  private QuestionsPage(List<String> lines) {
    this.lines = lines;
  }

  static QuestionsPage read() throws IOException {
    return new QuestionsPage(new ArrayList<>(Files.readAllLines(PAGE, StandardCharsets.UTF_8)));
  }

  /** The numbers of the sections, in their order. */
  List<Integer> numbers() {
    return lines.stream()
        .map(TITLE::matcher)
        .filter(Matcher::matches)
        .map(title -> Integer.valueOf(title.group(1)))
        .toList();
  }

  /** How many steps a section has; 0 if there is no such section. */
  long steps(int number) {
    return section(number).stream().filter(line -> STEP.matcher(line).matches()).count();
  }

  /** The answer of a section, a line each. */
  List<String> answer(int number) {
    return section(number).stream()
        .filter(line -> line.startsWith("> "))
        .map(line -> line.substring(2).strip())
        .toList();
  }

  /** Writes an answer into its section if that was asked for. */
  void update(int number, List<String> answer) throws IOException {
    if (!Boolean.getBoolean("golden.update") || answer.equals(answer(number))) {
      return;
    }
    if (System.getenv("CI") != null) {
      throw new IllegalStateException("golden files are not updated on a build server");
    }
    List<String> section = section(number);
    int first = section.indexOf(section.stream().filter(l -> l.startsWith(">")).findFirst().get());
    section.removeIf(line -> line.startsWith(">"));
    for (int i = 0; i < answer.size(); i++) {
      // Two blanks at its end make a line of its own in Markdown.
      section.add(first + i, "> " + answer.get(i) + (i + 1 < answer.size() ? "  " : ""));
    }
    Files.writeString(PAGE, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  /** The lines of a section; a view of those of the page. */
  private List<String> section(int number) {
    int from = 0;
    while (from < lines.size() && !lines.get(from).startsWith("## " + number + ". ")) {
      from++;
    }
    int to = Math.min(from + 1, lines.size());
    while (to < lines.size() && !lines.get(to).startsWith("## ")) {
      to++;
    }
    return lines.subList(from, to);
  }
}
