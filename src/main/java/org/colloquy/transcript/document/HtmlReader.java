package org.colloquy.transcript.document;

import java.time.LocalDate;
import java.util.Optional;
import org.colloquy.model.Sourced.Source;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextFormatReader;
import org.colloquy.transcript.page.PageDate;
import org.colloquy.transcript.page.PageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Reads a saved web page: the text of its elements, a paragraph an element that stands on lines of
 * its own, preformatted text as it is. Offsets count in that text.
 */
public final class HtmlReader extends TextFormatReader {
  private static final String NEVER_SHOWN =
      "script, style, noscript, template, nav, form, button, select, svg, iframe, object, head";

  private final PageReader pages = new PageReader();

  public HtmlReader(String extension) {
    super(extension);
  }

  @Override
  protected Reading readText(String id, String html) {
    Document document = Jsoup.parse(html);
    Optional<String> title =
        meta(document, "meta[property=og:title]")
            .or(() -> Optional.of(document.title()))
            .filter(t -> !t.isBlank());
    Optional<LocalDate> date = dateOf(document);
    document.select(NEVER_SHOWN).remove();
    return new DocumentPage(textOf(document.body()), title, date, Source.PAGE_METADATA)
        .read(id, pages);
  }

  private static Optional<LocalDate> dateOf(Document document) {
    return meta(document, "meta[property=article:published_time]")
        .or(() -> meta(document, "meta[name=date], meta[name=pubdate]"))
        .or(
            () ->
                Optional.ofNullable(document.selectFirst("time[datetime]"))
                    .map(time -> time.attr("datetime")))
        .flatMap(PageDate::inName);
  }

  private static Optional<String> meta(Document document, String selector) {
    return Optional.ofNullable(document.selectFirst(selector))
        .map(element -> element.attr("content").replace('/', ' '))
        .filter(content -> !content.isBlank());
  }

  private static String textOf(Element body) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(isPreformatted(words) ? words.getWholeText() : flowing(words));
            } else if (node instanceof Element element) {
              breakFor(element, text);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && !element.nameIs("br")) {
              breakFor(element, text);
            }
          }
        },
        body);
    return text.toString();
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
   * Line breaks in running text are spaces; runs of spaces stay, because labels may end in them.
   */
  private static String flowing(TextNode words) {
    return words.getWholeText().replaceAll("[ \\t]*[\\r\\n][\\r\\n\\t ]*", " ");
  }
}
