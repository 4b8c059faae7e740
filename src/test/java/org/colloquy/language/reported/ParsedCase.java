package org.colloquy.language.reported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Span;

/**
 * A sentence of a file of cases: its parse, what it reports, and why it is a case.
 *
 * @param text its words with single spaces
 * @param reports a line for each report that is expected
 */
record ParsedCase(String reason, List<String> reports, String text, ParsedSentence sentence) {
  private static final Path CASES =
      Path.of("src/test/resources/org/colloquy/language/reported/sentences.txt");

  static List<ParsedCase> all() throws IOException {
    List<ParsedCase> cases = new ArrayList<>();
    for (String block : Files.readString(CASES).split("\n\n")) {
      List<String> lines =
          block.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        cases.add(of(lines));
      }
    }
    return cases;
  }

  private static ParsedCase of(List<String> lines) {
    String reason = "";
    List<String> reports = new ArrayList<>();
    List<ParsedWord> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String[] fields = line.split("\t");
      if (fields[0].equals("reason")) {
        reason = fields[1];
      } else if (fields[0].equals("reports")) {
        reports.add(fields[1]);
      } else {
        text.append(text.isEmpty() ? "" : " ");
        Span span = new Span(text.length(), text.length() + fields[0].length());
        text.append(fields[0]);
        int head = Integer.parseInt(fields[3]) - 1;
        words.add(
            new ParsedWord(span, fields[0], fields[1], fields[2], fields[5], head, fields[4]));
      }
    }
    return new ParsedCase(reason, reports, text.toString(), new ParsedSentence(words));
  }
}
