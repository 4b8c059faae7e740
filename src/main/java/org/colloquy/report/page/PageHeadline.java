package org.colloquy.report.page;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.report.table.ReportTable;

/** The figures at the head of {@code report.html}, added up from the cells of the tables. */
final class PageHeadline {
  private static final String ANALYSED = "analysed";

  private final DateSpan dates = new DateSpan();
  private final Map<String, Integer> byStatus = new TreeMap<>();
  private long files;
  private long conversations;
  private long turns;
  private long words;
  private long people;
  private long things;

  /** The first and the last date, ISO 8601. */
  private static final class DateSpan {
    private String first = "";
    private String last = "";

    void add(String date) {
      if (!date.isEmpty()) {
        first = first.isEmpty() || date.compareTo(first) < 0 ? date : first;
        last = date.compareTo(last) > 0 ? date : last;
      }
    }
  }

  /** A row of any table. */
  void add(ReportTable<?> table, PageRow row) {
    switch (table.name()) {
      case "transcripts" -> transcript(row);
      case "speakers" -> people++;
      case "entities" -> things++;
      default -> {
        // Nothing of the others stands in the headline.
      }
    }
  }

  private void transcript(PageRow row) {
    files++;
    String status = row.get("status");
    byStatus.merge(status, 1, Integer::sum);
    if (status.equals(ANALYSED) || status.equals("degraded")) {
      conversations++;
    }
    turns += Long.parseLong(row.get("turns"));
    words += Long.parseLong(row.get("words"));
    dates.add(row.get("date"));
  }

  long files() {
    return files;
  }

  long conversations() {
    return conversations;
  }

  long turns() {
    return turns;
  }

  long words() {
    return words;
  }

  long people() {
    return people;
  }

  long things() {
    return things;
  }

  /** Files that are not analysed, or not in full. */
  long shortOf() {
    return files - byStatus.getOrDefault(ANALYSED, 0);
  }

  /** {@code 1 degraded, 2 skipped}; empty if nothing is missing. */
  String whatIsShort() {
    return listed(
        byStatus.entrySet().stream()
            .filter(e -> !e.getKey().equals(ANALYSED))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new)));
  }

  private static String listed(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  /** From the first to the last date; empty if no transcript has one. */
  Optional<String> dates() {
    if (dates.first.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        dates.first.equals(dates.last) ? dates.first : dates.first + " to " + dates.last);
  }

  /** {@code 1 turn}, {@code 27 turns}. */
  static String counted(long number, String one, String more) {
    return grouped(number) + " " + (number == 1 ? one : more);
  }

  /** The same of a cell. */
  static String counted(String number, String one, String more) {
    return counted(Long.parseLong(number), one, more);
  }

  /** With a thin space between thousands, so that every reader reads it alike. */
  static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, '\u202F');
    }
    return digits.toString();
  }
}
