package org.colloquy.transcript.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.Sourced.Source;
import org.colloquy.transcript.format.CleanText;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextFormatReader;
import org.colloquy.transcript.imprint.PageDate;
import org.colloquy.transcript.page.PageReader;
import org.colloquy.transcript.page.PageText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Reads a saved web page: the text of its elements, with one paragraph per block element and
 * preformatted text unchanged. Offsets count in that text, not in the HTML.
 */
public final class HtmlReader extends TextFormatReader {
  /** A line break with the blanks around it; it begins where a run of blanks begins. */
  private static final Pattern LINE_BREAK =
      Pattern.compile("(?<![ \\t])[ \\t]*+[\\r\\n][\\r\\n\\t ]*");

  private static final String NEVER_SHOWN =
      "script, style, noscript, template, nav, form, button, select, svg, iframe, object, head";

  /** Elements whose text counts as bold. */
  private static final Set<String> BOLD = Set.of("b", "strong", "h2", "h3", "h4", "h5", "h6", "dt");

  private final PageReader pages;

  /**
   * A reader that reads the pages' text with this page reader.
   *
   * @param extension the extension of its files, with its dot, in lower case
   */
  public HtmlReader(String extension, PageReader pages) {
    super(extension);
    this.pages = pages;
  }

  @Override
  protected Reading readText(String id, String html) {
    Document document = Jsoup.parse(html);
    Optional<String> title =
        meta(document, "meta[property=og:title]")
            .or(() -> Optional.of(document.title()))
            .filter(t -> !t.isBlank());
    Optional<LocalDate> date = dateOf(document);
    Optional<String> outlet = meta(document, "meta[property=og:site_name]");
    return new DocumentPage(shownIn(document), title, date, outlet, Source.PAGE_METADATA)
        .read(id, pages);
  }

  /** Returns the text that a document shows; what it never shows is removed from it. */
  static PageText shownIn(Document document) {
    document.select(NEVER_SHOWN).remove();
    HtmlNames.setOff(document);
    return textOf(document.body());
  }

  private static Optional<LocalDate> dateOf(Document document) {
    return meta(document, "meta[property=article:published_time]")
        .or(() -> meta(document, "meta[name=date], meta[name=pubdate]"))
        .or(
            () ->
                Optional.ofNullable(document.selectFirst("time[datetime]"))
                    .map(time -> time.attr("datetime")))
        .flatMap(HtmlReader::day);
  }

  private static Optional<LocalDate> day(String written) {
    return PageDate.inName(written.replace('/', '-')).or(() -> PageDate.inDateline(written));
  }

  private static Optional<String> meta(Document document, String selector) {
    return Optional.ofNullable(document.selectFirst(selector))
        .map(element -> element.attr("content"))
        .filter(content -> !content.isBlank());
  }

  private static PageText textOf(Element body) {
    StringBuilder text = new StringBuilder();
    Stretches bold = new Stretches();
    Stretches aside = new Stretches();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              String shown = isPreformatted(words) ? words.getWholeText() : flowing(words);
              text.append(CleanText.of(shown).text());
            } else if (node instanceof Element element) {
              breakFor(element, text);
              bold.enter(BOLD.contains(element.normalName()), text.length());
              aside.enter(HtmlAsides.is(element), text.length());
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              bold.leave(BOLD.contains(element.normalName()), text.length());
              aside.leave(HtmlAsides.is(element), text.length());
              if (!element.nameIs("br")) {
                breakFor(element, text);
              }
            }
          }
        },
        body);
    return new PageText(text.toString(), bold.found(), HtmlAsides.ofText(text, aside.found()));
  }

  private static void breakFor(Element element, StringBuilder text) {
    if (element.nameIs("br")) {
      text.append('\n');
    } else if (element.isBlock() || element.nameIs("cite") || element.nameIs("time")) {
      text.append("\n\n");
    }
  }

  private static boolean isPreformatted(TextNode words) {
    Node parent = words.parent();
    while (parent instanceof Element element) {
      if (element.nameIs("pre")) {
        return true;
      }
      parent = element.parent();
    }
    return false;
  }

  /**
   * Replaces line breaks in running text by spaces. Runs of spaces stay, because labels may end in
   * them.
   */
  private static String flowing(TextNode words) {
    return LINE_BREAK.matcher(words.getWholeText()).replaceAll(" ");
  }
}
