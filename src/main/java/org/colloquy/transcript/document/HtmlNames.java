package org.colloquy.transcript.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.transcript.table.CsvColumns;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The names on a web page that are set off without a colon: in bold print at the start of a
 * paragraph, or in a cell in front of the speech. A colon is written behind them, so that the
 * page's labels look as labels do.
 */
final class HtmlNames {
  private static final Set<String> BOLD = Set.of("b", "strong");

  private HtmlNames() {}

  /** Writes the colons. */
  static void setOff(Document document) {
    List<Element> tables = document.select("table");
    Set<Element> outer = new HashSet<>();
    tables.forEach(table -> tableAround(table).ifPresent(outer::add));
    tables.stream().filter(table -> !outer.contains(table)).forEach(HtmlNames::setOffInTable);
    List<Element> paragraphs =
        document.body().select("*").stream().filter(HtmlNames::isParagraph).toList();
    List<Element> starts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Element paragraph : paragraphs) {
      Element start = firstOf(paragraph);
      String name = start == null || !isFollowed(start) ? "" : start.text().strip();
      starts.add(start);
      names.add(StyledPage.isName(name) ? name : "");
    }
    StyledPage.named(names).forEach(at -> starts.get(at).appendText(":"));
  }

  private static Optional<Element> tableAround(Element table) {
    Element parent = table.parent();
    while (parent != null && !parent.nameIs("table")) {
      parent = parent.parent();
    }
    return Optional.ofNullable(parent);
  }

  /**
   * Writes a table as paragraphs if it is one of speech, or if its headings name things that nobody
   * says: then each row is one paragraph, so that no cell looks like a name above a speech. Leaves
   * any other table as it is.
   */
  private static void setOffInTable(Element table) {
    if (!table.select("ul, ol, dl").isEmpty()) {
      return;
    }
    List<List<String>> rows =
        table.select("tr").stream()
            .map(row -> row.select("th, td").stream().map(Element::text).toList())
            .filter(row -> !row.isEmpty())
            .toList();
    List<String> lines =
        SpeechTable.of(rows)
            .map(SpeechTable::lines)
            .orElseGet(() -> isOfThings(table, rows) ? joined(rows) : List.of());
    if (!lines.isEmpty()) {
      Element paragraphs = new Element("div");
      lines.forEach(line -> paragraphs.appendElement("p").text(line));
      table.replaceWith(paragraphs);
    }
  }

  /** Whether a row of headings names neither a speaker nor speech. */
  private static boolean isOfThings(Element table, List<List<String>> rows) {
    Element first = table.selectFirst("tr");
    return first != null
        && first.select("th").size() > 1
        && first.select("td").isEmpty()
        && !CsvColumns.mayBeSpeech(rows.get(0));
  }

  private static List<String> joined(List<List<String>> rows) {
    return rows.stream().map(row -> String.join(" | ", row)).toList();
  }

  /** Whether an element is displayed on lines of its own, and no element inside it is. */
  private static boolean isParagraph(Element element) {
    return element.isBlock()
        && element.children().stream().noneMatch(Element::isBlock)
        && element.hasText();
  }

  /** Returns the element in bold print with which a paragraph begins; null if there is none. */
  private static Element firstOf(Element paragraph) {
    for (Node node : paragraph.childNodes()) {
      if (node instanceof Element element) {
        return BOLD.contains(element.normalName()) ? element : null;
      }
      if (node instanceof TextNode words && !words.isBlank()) {
        return null;
      }
    }
    return null;
  }

  /** Whether words follow behind an element, in the same paragraph and without a colon between. */
  private static boolean isFollowed(Element start) {
    StringBuilder behind = new StringBuilder();
    for (Node node = start.nextSibling(); node != null; node = node.nextSibling()) {
      behind.append(
          node instanceof TextNode words
              ? words.text()
              : node instanceof Element element ? element.text() : "");
    }
    String words = behind.toString().strip();
    return !words.isEmpty() && words.charAt(0) != ':';
  }
}
