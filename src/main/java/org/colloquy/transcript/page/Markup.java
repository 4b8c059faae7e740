package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;

/**
 * Markup in the middle of speech: tags of HTML, and emphasis and the targets of links in Markdown.
 */
final class Markup {
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\*\\*|(?<![\\p{L}\\p{N}])_{1,2}(?=[(\\[])|(?<=[)\\]])_{1,2}(?![\\p{L}\\p{N}])|</?(?:a|b|i|u|em|strong|br|p|span|div|code|sup|sub|small|img|h[1-6]|ul|ol|li|hr|blockquote|time|cite)(?:\\s[^<>]{0,500})?/?>|<https?://[^\\s<>]{1,500}>"
              + "|\\[(?=[^\\[\\]\\n]{1,200}\\]\\(https?://)|\\]\\(https?://[^\\s()]{1,500}\\)");

  private Markup() {}

  /** Returns the spans of markup inside {@code where}, in order. */
  static List<Span> in(String text, Span where) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = MARKUP.matcher(text).region(where.start(), where.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    return found;
  }
}
