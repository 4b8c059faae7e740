package org.colloquy.speaker.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colloquy.model.Furniture;
import org.colloquy.model.PersonName;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.name.Finding;

/**
 * The legend of a page: its lists and tables that say for whose full names the short forms in its
 * labels stand: {@code Jane Roe (JRE)}, {@code JRE = Jane Roe}, {@code | Jane Roe | JRE | Acme |}.
 * The letters of a short form stand in the name in their order, from the beginning of one of its
 * words; otherwise they are an employer's.
 */
final class Legend {
  private static final String SHORT = "\\p{Lu}[\\p{Lu}\\p{M}\\d\\-]{1,4}";
  private static final Pattern SHORT_FORM = Pattern.compile(SHORT);
  private static final Pattern WHOLE_NAME = Pattern.compile(NamePatterns.NAME);

  /** {@code Jane Roe (JRE)}, {@code Jane Roe (chair, JRE)}. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}.'’\\-])(?<name>"
              + NamePatterns.NAME
              + ")[*_]{0,3} ?[(\\[](?<parts>[^()\\[\\]]{2,60})[)\\]]");

  private static final Pattern SHORT_FIRST =
      Pattern.compile("(?<short>" + SHORT + ") ?(?:=|:|-{1,2}|–|—) ?(?<name>[^:]{3,60})");
  private static final Pattern SHORT_LAST =
      Pattern.compile(
          "(?<name>[^:,|]{3,60})(?:,| ?(?:=|:|-{1,2}|–|—)|\\t) ?(?<short>" + SHORT + ")");
  private static final Pattern MARKS = Pattern.compile("^[-*•_\\s]+|[*_;.\\s]+$");
  private static final int LONGEST_LINE = 200;

  /** The headings of a column of employers. */
  private static final Pattern EMPLOYERS =
      Pattern.compile(
          "[*_]{0,3}(?:organi[sz]ations?|compan(?:y|ies)|affiliations?|employers?|institutions?|firms?)[*_]{0,3}",
          Pattern.CASE_INSENSITIVE);

  /** The full names for which each short form stands. */
  private final Map<String, Set<String>> names = new HashMap<>();

  /** The employers in the tables, by the keys of full names. */
  private final Map<String, String> employers = new HashMap<>();

  /** The 0-based column of employers in the table that is read; -1 if it has none. */
  private int employerColumn = -1;

  Legend(Transcript transcript) {
    for (Furniture part : transcript.furniture()) {
      part.span()
          .in(transcript.text())
          .lines()
          .filter(line -> line.length() <= LONGEST_LINE)
          .forEach(this::read);
    }
  }

  /** The employers that tables give below a heading that says so, by the keys of full names. */
  Map<String, String> employers() {
    return employers;
  }

  /** Returns the full name for which a label stands; empty if the legend gives none or several. */
  Optional<Finding<String>> meantBy(String label) {
    Set<String> meant = names.getOrDefault(label, Set.of());
    return meant.size() == 1
        ? Optional.of(
            new Finding<>(
                meant.iterator().next(), 0.95, "the page's legend gives that name for it"))
        : Optional.empty();
  }

  private void read(String line) {
    if (line.indexOf('|') < 0) {
      employerColumn = -1;
    } else {
      readRow(Arrays.stream(line.split("\\|")).map(String::strip).toList());
      return;
    }
    Matcher bracket = IN_BRACKETS.matcher(line);
    while (bracket.find()) {
      for (String part : bracket.group("parts").split("[,;/]")) {
        note(bracket.group("name"), part.strip());
      }
    }
    String bare = MARKS.matcher(line).replaceAll("");
    for (Pattern pattern : List.of(SHORT_FIRST, SHORT_LAST)) {
      Matcher whole = pattern.matcher(bare);
      if (whole.matches()) {
        note(whole.group("name").strip(), whole.group("short"));
      }
    }
  }

  private void readRow(List<String> cells) {
    int employer = IntStream.range(0, cells.size()).filter(i -> isEmployers(cells.get(i))).sum();
    if (cells.stream().filter(Legend::isEmployers).count() == 1) {
      employerColumn = employer;
      return;
    }
    List<String> full =
        IntStream.range(0, cells.size())
            .filter(i -> i != employerColumn && WHOLE_NAME.matcher(cells.get(i)).matches())
            .mapToObj(cells::get)
            .toList();
    if (full.size() == 1 && employerColumn >= 0 && employerColumn < cells.size()) {
      String given = cells.get(employerColumn);
      if (!given.isEmpty()) {
        employers.put(PersonName.parse(full.get(0)).key(), given);
      }
    }
    List<String> shorts = cells.stream().filter(c -> SHORT_FORM.matcher(c).matches()).toList();
    full.forEach(name -> shorts.forEach(form -> note(name, form)));
  }

  private static boolean isEmployers(String heading) {
    return EMPLOYERS.matcher(heading).matches();
  }

  private void note(String name, String form) {
    if (SHORT_FORM.matcher(form).matches() && WHOLE_NAME.matcher(name).matches()) {
      PersonName person = PersonName.parse(name);
      if (person.isFull() && person.isShortenedTo(form)) {
        names.computeIfAbsent(form, f -> new TreeSet<>()).add(person.complete());
      }
    }
  }
}
