package org.colloquy.transcript.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Drops the headers and footers of a PDF's pages, which would interrupt speech that continues on
 * the next page: page numbers, and lines that most pages repeat.
 */
final class PdfMargins {
  /** Maximum number of header lines, and of footer lines, on a page. */
  private static final int DEEPEST = 3;

  /** In a document with fewer pages, a repeated line may be chance. */
  private static final int FEWEST_PAGES = 3;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:page|p\\.|pg\\.)?\\s*[-–—\\[(]?\\s*\\d{1,4}\\s*[-–—\\])]?(?:\\s*(?:of|/)\\s*\\d{1,4})?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private PdfMargins() {}

  /** Returns the lines without headers, footers and page numbers. */
  static List<PdfLine> without(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> pages = new TreeMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    Set<String> repeated = repeated(pages);
    List<PdfLine> kept = new ArrayList<>();
    for (List<PdfLine> page : pages.values()) {
      int from = 0;
      int to = page.size();
      while (from < to && from < DEEPEST && isMargin(page.get(from), repeated, pages.size())) {
        from++;
      }
      while (to > from
          && page.size() - to < DEEPEST
          && isMargin(page.get(to - 1), repeated, pages.size())) {
        to--;
      }
      kept.addAll(page.subList(from, to));
    }
    return kept;
  }

  private static boolean isMargin(PdfLine line, Set<String> repeated, int pages) {
    return repeated.contains(key(line)) || pages > 1 && NUMBER.matcher(line.text()).matches();
  }

  private static Set<String> repeated(Map<Integer, List<PdfLine>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (List<PdfLine> page : pages.values()) {
      Set<String> edges = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (i < DEEPEST || i >= page.size() - DEEPEST) {
          edges.add(key(page.get(i)));
        }
      }
      edges.forEach(key -> seen.merge(key, 1, Integer::sum));
    }
    Set<String> repeated = new HashSet<>();
    seen.forEach(
        (key, times) -> {
          boolean most = pages.size() >= FEWEST_PAGES && times * 2 > pages.size();
          if (most && !key.endsWith(":")) {
            repeated.add(key);
          }
        });
    return repeated;
  }

  /** A key that is the same for {@code Page 3} and {@code Page 4} at one height. */
  private static String key(PdfLine line) {
    return Math.round(line.y()) + " " + DIGITS.matcher(line.text()).replaceAll("#");
  }
}
