package org.colloquy.transcript.aside;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.transcript.evidence.Speechlike;

/**
 * The votes of a house: lists of names below how they vote ({@code In favour:}, {@code Ayes (2)}).
 */
final class PrintedVotes {
  private static final Pattern VOTE =
      Pattern.compile(
          "[*_#\\[( ]*(?:(?:voting |those |members |votes? )?(?:in favou?r|for|against|abstaining|abstained|abstentions?|opposed)"
              + "|ayes|noes|yeas|nays|not voting|present|absent)(?: ?[(\\[]?\\d{1,3}[)\\]]?)?[*_\\]) ]*[:—–-]?[*_ ]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}.'’\\-])\\p{Ll}\\p{L}*");

  /** What stands below how people vote if nobody does. */
  private static final String NOBODY = "none";

  private static final int LONGEST_LIST = 3000;

  private PrintedVotes() {}

  /** Returns the indices of the paragraphs that are such lists or the headings above them. */
  static Set<Integer> among(String text, List<BodyParagraph> paragraphs) {
    Set<Integer> found = new HashSet<>();
    boolean counting = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      BodyParagraph paragraph = paragraphs.get(i);
      Span words = paragraph.words();
      if (paragraph.begins()) {
        counting = false;
      } else if (!words.isEmpty() && words.length() <= LONGEST_LIST) {
        boolean heading = VOTE.matcher(words.in(text)).matches();
        counting = heading || counting && isNames(words.in(text));
        if (counting) {
          found.add(i);
        }
      } else {
        counting &= words.isEmpty();
      }
    }
    return found;
  }

  private static boolean isNames(String words) {
    return !Speechlike.of(words).talks()
        && SMALL_WORD.matcher(words).results().allMatch(m -> isInNames(m.group()));
  }

  private static boolean isInNames(String word) {
    return Lexicon.has(WordKind.PARTICLE, word)
        || Lexicon.has(WordKind.JOINING_WORD, word)
        || word.equals(NOBODY);
  }
}
