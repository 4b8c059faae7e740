package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.transcript.time.WrittenTime;

/**
 * A name alone on its line, without a colon, as in calls of companies, in parliaments and on web
 * pages: {@code Operator}, {@code Jane Roe}, {@code Jane Roe - Some Bank - Analyst}, {@code Jane
 * Roe -- Chief Executive}, {@code Jane Roe AM}, {@code ### Jane Roe}, {@code [00:12:58] - Jane
 * Roe}, {@code **Jane Roe** *00:12:58*}, {@code 0:03 | Jane}, {@code Jane | 0:03}, {@code 3. Jane
 * Roe (Springfield) (Lab)}.
 */
final class AloneLabel implements LabelShape {
  private static final String GAP = "[ \\u00A0]";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:\\d{1,3}\\. ?|[\\[(]"
              + WrittenTime.TIME
              + "[\\])]|"
              + WrittenTime.TIME
              + " (?:(?=[-–—] )|\\| ))? ?(?:[-–—] )?[*_#]{0,4} ?(?<printed>(?<name>"
              + PersonWords.NAME
              + "|[Tt]he(?:"
              + GAP
              + "(?:"
              + PersonWords.WORD
              + "|of|for|and|the)){1,9})"
              + "(?:(?:"
              + GAP
              + "(?:-{1,2}|–|—)"
              + GAP
              + "|,"
              + GAP
              + ")[^:\\n\\r]{2,100}|(?:"
              + GAP
              + "\\([^()\\n\\r]{1,40}\\)){1,2})?)[*_]{0,3}(?:"
              + GAP
              + "+(?:\\|"
              + GAP
              + ")?[*_]{0,2}[\\[(]?"
              + WrittenTime.TIME
              + "[\\])]?[*_]{0,2})?");
  private static final int LONGEST = 150;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    if (where.isEmpty() || where.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher shape = SHAPE.matcher(text).region(where.start(), where.end());
    if (!shape.matches() || ".?!".indexOf(text.charAt(where.end() - 1)) >= 0) {
      return Optional.empty();
    }
    String printed = Words.singleSpaced(shape.group("printed"));
    return Optional.of(
        new LabelCandidate(
            where, printed, Words.singleSpaced(shape.group("name")), false, LabelFamily.ALONE));
  }
}
