package org.colloquy.transcript.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.transcript.page.PageText;
import org.colloquy.transcript.xml.XmlElement;

/** Collects paragraphs and tables from the body of an OpenDocument text. */
final class OpenDocumentPage {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "tracked-changes",
          "note",
          "annotation",
          "forms",
          "sequence-decls",
          "table-of-content",
          "alphabetical-index",
          "ruby-text",
          "bookmark",
          "soft-page-break");

  /** A style repeats spaces and columns at most so often. */
  private static final int MOST_REPEATED = 100;

  private static final int DEEPEST_STYLE = 20;

  /** The print that a style sets; empty where it leaves it to its parent. */
  private record Style(Optional<Boolean> bold, Optional<Boolean> italic, Optional<String> parent) {}

  /** The print of a stretch. */
  private record Print(boolean bold, boolean italic) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final StyledPage page = new StyledPage();

  /**
   * @param content the part with the text, whose styles take precedence
   * @param common the part with the document's common styles
   */
  OpenDocumentPage(XmlElement content, XmlElement common) {
    List.of(common, content).forEach(part -> part.descendants("style").forEach(this::addStyle));
  }

  /** Returns the text below this element. */
  PageText page(XmlElement body) {
    addBlocks(body);
    return page.page();
  }

  private void addStyle(XmlElement style) {
    Optional<XmlElement> properties = style.child("text-properties");
    style
        .attribute("name")
        .ifPresent(
            name ->
                styles.put(
                    name,
                    new Style(
                        properties
                            .flatMap(p -> p.attribute("font-weight"))
                            .map(w -> w.matches("bold|[6-9]00")),
                        properties
                            .flatMap(p -> p.attribute("font-style"))
                            .map(s -> s.matches("italic|oblique")),
                        style.attribute("parent-style-name"))));
  }

  private Print print(XmlElement element, Print outer) {
    Optional<Boolean> bold = Optional.empty();
    Optional<Boolean> italic = Optional.empty();
    Optional<String> name = element.attribute("style-name");
    for (int depth = 0; depth < DEEPEST_STYLE && name.isPresent(); depth++) {
      Style style = styles.get(name.get());
      if (style == null) {
        break;
      }
      bold = bold.isPresent() ? bold : style.bold();
      italic = italic.isPresent() ? italic : style.italic();
      name = style.parent();
    }
    return new Print(bold.orElse(outer.bold()), italic.orElse(outer.italic()));
  }

  /** Whether the style of a paragraph, or one that it is based on, is that of speakers' names. */
  private boolean isOfSpeakers(XmlElement paragraph) {
    Optional<String> name = paragraph.attribute("style-name");
    for (int depth = 0; depth < DEEPEST_STYLE && name.isPresent(); depth++) {
      if (StyledPage.isOfSpeakers(name.get().replace("_20_", " "))) {
        return true;
      }
      name = Optional.ofNullable(styles.get(name.get())).flatMap(Style::parent);
    }
    return false;
  }

  /** The depth of XML is limited, so the recursion is, too. */
  private void addBlocks(XmlElement element) {
    for (XmlElement child : element.children()) {
      if (LEFT_OUT.contains(child.name())) {
        continue;
      }
      if (isParagraph(child) && isOfSpeakers(child)) {
        page.speaker(stretches(child));
      } else if (isParagraph(child)) {
        page.paragraph(stretches(child));
      } else if (child.is("table") && isFlat(child)) {
        page.table(child.descendants("table-row").stream().map(this::cells).toList());
      } else {
        addBlocks(child);
      }
    }
  }

  private static boolean isParagraph(XmlElement element) {
    return element.is("p") || element.is("h");
  }

  private static boolean isFlat(XmlElement table) {
    return table.descendants("table").isEmpty() && table.descendants("list").isEmpty();
  }

  private List<String> cells(XmlElement row) {
    List<String> cells = new ArrayList<>();
    for (XmlElement cell : row.children("table-cell")) {
      cells.add(
          cell.children().stream()
              .filter(OpenDocumentPage::isParagraph)
              .map(this::stretches)
              .map(
                  stretches ->
                      stretches.stream()
                          .map(StyledPage.Stretch::text)
                          .collect(Collectors.joining()))
              .collect(Collectors.joining("\n")));
    }
    return cells;
  }

  private List<StyledPage.Stretch> stretches(XmlElement paragraph) {
    List<StyledPage.Stretch> found = new ArrayList<>();
    addStretches(paragraph, print(paragraph, new Print(false, false)), found);
    return found;
  }

  private void addStretches(XmlElement element, Print print, List<StyledPage.Stretch> found) {
    for (Object piece : element.content()) {
      if (!(piece instanceof XmlElement child)) {
        add(piece.toString().replaceAll("\\s+", " "), print, found);
        continue;
      }
      switch (child.name()) {
        case "tab" -> add("\t", print, found);
        case "line-break" -> add("\n", print, found);
        case "s" -> add(" ".repeat(times(child.attribute("c"))), print, found);
        default -> {
          if (!LEFT_OUT.contains(child.name())) {
            addStretches(child, child.is("span") ? print(child, print) : print, found);
          }
        }
      }
    }
  }

  private static int times(Optional<String> count) {
    return count
        .filter(c -> c.matches("\\d{1,4}"))
        .map(c -> Math.min(MOST_REPEATED, Integer.parseInt(c)))
        .orElse(1);
  }

  private static void add(String text, Print print, List<StyledPage.Stretch> found) {
    found.add(new StyledPage.Stretch(text, print.bold(), print.italic()));
  }
}
