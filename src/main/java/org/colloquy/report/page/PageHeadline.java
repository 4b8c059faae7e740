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
  private long undated;
  private long turns;
  private long words;
  private long speakers;
  private long entities;

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

  /** Adds a row of any table. */
  void add(ReportTable<?> table, PageRow row) {
    switch (table.name()) {
      case "transcripts" -> transcript(row);
      case "speakers" -> speakers++;
      case "entities" -> entities++;
      default -> {
        // The headline shows nothing of the other tables.
      }
    }
  }

  private void transcript(PageRow row) {
    files++;
    String status = row.get("status");
    byStatus.merge(status, 1, Integer::sum);
    if (status.equals(ANALYSED) || status.equals("degraded")) {
      conversations++;
      undated += row.lacks("date") ? 1 : 0;
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

  long speakers() {
    return speakers;
  }

  long entities() {
    return entities;
  }

  /** The number of files that were not analysed, or not in full. */
  long incomplete() {
    return files - byStatus.getOrDefault(ANALYSED, 0);
  }

  /** The incomplete files by status, as {@code 1 degraded, 2 skipped}; empty if there are none. */
  String incompleteByStatus() {
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

  /** The range of dates, as {@code 2024-01-05 to 2024-02-01}; empty if no transcript has one. */
  Optional<String> dates() {
    if (dates.first.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        dates.first.equals(dates.last) ? dates.first : dates.first + " to " + dates.last);
  }

  /** The number of conversations without a date. */
  long undated() {
    return undated;
  }

  /** Where the date in a row of transcripts stands, as {@code the file name}. */
  static String sourceOf(PageRow transcript) {
    String source = transcript.get("date_source");
    return (source.endsWith(".csv") ? "your " : "the ") + source;
  }

  /** A number with its noun: {@code 1 turn}, {@code 27 turns}. */
  static String counted(long number, String one, String more) {
    return grouped(number) + " " + (number == 1 ? one : more);
  }

  /** The number in a cell with its noun. */
  static String counted(String number, String one, String more) {
    return counted(Long.parseLong(number), one, more);
  }

  /** A number with a narrow space between thousands, which readers of every country understand. */
  static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, '\u202F');
    }
    return digits.toString();
  }
}
