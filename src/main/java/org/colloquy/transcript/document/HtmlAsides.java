package org.colloquy.transcript.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.jsoup.nodes.Element;

/**
 * The asides of a web page: captions, pull quotes, side bars, and lists of other pages, which their
 * elements or the names of their classes call so. Some pages call all of their text a side bar;
 * therefore asides count only where they are the smaller part of the text.
 */
final class HtmlAsides {
  private static final Set<String> ELEMENTS = Set.of("figcaption", "aside");

  private static final Pattern CLASS =
      Pattern.compile(
          "(?!(?:has|no|with|without)-)(?:[a-z0-9]+[_-]+){0,4}(?:caption|pull-?quote|side-?bar|newsletter|advert|advertisement|sponsored|related|breadcrumbs?)"
              + "(?:[_-]+(?:text|wrap|wrapper|container|block|box|inner|body|links|stories|posts|articles|content|list))?",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_CLASS = 60;

  /** The largest part of the words that may be asides. */
  private static final double MOST = 0.4;

  private HtmlAsides() {}

  /** Whether an element is an aside. */
  static boolean is(Element element) {
    return ELEMENTS.contains(element.normalName())
        || element.hasAttr("class")
            && element.classNames().stream()
                .anyMatch(c -> c.length() <= LONGEST_CLASS && CLASS.matcher(c).matches());
  }

  /** Returns the stretches if they are the smaller part of a text, else none. */
  static List<Span> ofText(CharSequence text, List<Span> stretches) {
    int words =
        stretches.stream()
            .mapToInt(span -> Words.count(text.subSequence(span.start(), span.end())))
            .sum();
    return words <= MOST * Words.count(text) ? stretches : List.of();
  }
}
