package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Direction;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks become nested pieces, whatever they cover. */
class MarkedTextTest {
  private static final PageRow ROW = new PageRow(List.of(), List.of());

  /**
   * The pieces of a text in which brackets are directions; each mark is given as the words that it
   * covers.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b c | | a b c | no marks",
        "a b c | b | a {b} c | one",
        "a b c | a b c;b | {a {b} c} | one inside another",
        "a b c | b c;a b c | {a {b c}} | one inside another, at its end",
        "a b c d | a b c;b c d | {a {b c}}{~ d} | two that cross: the later one is cut",
        "a b c | a b c;a b c | {{a b c}} | two of one stretch",
        "a [x] b | a [x] b | {a <[x]> b} | a direction inside a mark",
        "a [x] b | a;b | {a} <[x]> {b} | a direction between marks",
        "a  b | a | {a} b | white space is one space"
      })
  void marksNest(String text, String marks, String expected, String reason) {
    List<Span> spoken = new ArrayList<>();
    List<Direction> directions = new ArrayList<>();
    Matcher parts = Pattern.compile("\\[[^]]*]|[^\\[\\s](?:[^\\[]*[^\\[\\s])?").matcher(text);
    while (parts.find()) {
      Span span = new Span(parts.start(), parts.end());
      if (text.charAt(span.start()) == '[') {
        directions.add(new Direction(span, Direction.Kind.OTHER));
      } else {
        spoken.add(span);
      }
    }
    List<MarkedText.Mark> all = new ArrayList<>();
    for (String words : marks == null ? new String[0] : marks.split(";")) {
      int at = text.indexOf(words);
      all.add(
          new MarkedText.Mark(
              new Span(at, at + words.length()),
              0,
              (inner, whole) -> new ConversationPiece.ShownMention(ROW, whole, inner)));
    }
    assertThat(printed(new MarkedText(text, new Paragraph(spoken), directions).with(all)))
        .as(reason)
        .isEqualTo(expected);
  }

  private static String printed(List<ConversationPiece> pieces) {
    StringBuilder printed = new StringBuilder();
    for (ConversationPiece piece : pieces) {
      if (piece instanceof ConversationPiece.PlainText words) {
        printed.append(words.text());
      } else if (piece instanceof ConversationPiece.ShownDirection direction) {
        printed.append('<').append(direction.text()).append('>');
      } else if (piece instanceof ConversationPiece.ShownMention mention) {
        printed.append(mention.whole() ? "{" : "{~").append(printed(mention.inner())).append('}');
      }
    }
    return printed.toString();
  }
}
