package org.colloquy.transcript.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs that distinguish speech from the entries of a list: it says I, we or you, asks, greets
 * or agrees, and it consists of sentences.
 *
 * @param words whether there is any text
 * @param quoted whether it begins with a quotation mark
 * @param beginsSentence whether it begins as a sentence does; true for an empty text
 * @param endsSentence whether it ends as a sentence does
 * @param speaksOfSelf whether it says I
 * @param asks whether it ends in a question mark
 * @param addresses whether it says you
 * @param talks whether it asks, says I, we or you, greets, or has a word of a short answer
 */
public record Speechlike(
    boolean words,
    boolean quoted,
    boolean beginsSentence,
    boolean endsSentence,
    boolean speaksOfSelf,
    boolean asks,
    boolean addresses,
    boolean talks) {
  private static final Pattern ADDRESS =
      Pattern.compile("\\byou(?:r|['’]\\p{L}+)?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SELF =
      Pattern.compile("\\bI\\b(?!\\.)|\\b(?i:I['’](?:m|ve|d|ll)|my|me|myself)\\b");
  private static final Pattern TALK =
      Pattern.compile(
          "\\b(?:we|we['’]\\p{L}+|us|our|you|you['’]\\p{L}+|your|thanks|thank|hello|hi|welcome|yes|yeah|yep|no"
              + "|nope|well|okay|ok|right|sure|exactly|absolutely|correct|good (?:morning|afternoon|evening)|sir|ma['’]am"
              + "|madam|hey|mm|mhm|mm-hmm?|mm-mm|uh-huh|uh|um|oh|wow|yup|let['’]s|don['’]t|doesn['’]t|didn['’]t|can['’]t|it['’]s|that['’]s|there['’]s|isn['’]t|wasn['’]t)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST_BRACKET =
      Pattern.compile(
          "(?:\\[[^\\[\\]]{1,80}\\]|#\\d{1,2}:\\d{2}(?::\\d{2})?(?:[-.,]\\d{1,3})?#|\\(\\d{3,8}\\)|\\bOA?Q[\\dW()]{3,10})$");
  private static final int LONGEST_BRACKET = 90;
  private static final int MOST_BRACKETS = 3;
  private static final String ENDS = ".?!…-—";
  private static final String CLOSERS = "\"”’')]*_";

  /** Reads the signs from a stretch of text. */
  public static Speechlike of(String text) {
    String stripped = withoutLastBracket(text.strip());
    if (stripped.isEmpty()) {
      return new Speechlike(false, false, true, false, false, false, false, false);
    }
    int last = stripped.length() - 1;
    while (last > 0 && CLOSERS.indexOf(stripped.charAt(last)) >= 0) {
      last--;
    }
    char first = stripped.charAt(0);
    boolean asks = stripped.charAt(last) == '?';
    boolean self = SELF.matcher(stripped).find();
    return new Speechlike(
        true,
        "\"“".indexOf(first) >= 0,
        !Character.isLowerCase(first),
        ENDS.indexOf(stripped.charAt(last)) >= 0,
        self,
        asks,
        ADDRESS.matcher(stripped).find(),
        asks || self || TALK.matcher(stripped).find());
  }

  /**
   * Returns the text without a direction, times or the number of a question behind its last
   * sentence.
   */
  private static String withoutLastBracket(String speech) {
    String left = speech;
    for (int i = 0; i < MOST_BRACKETS; i++) {
      Matcher last =
          LAST_BRACKET
              .matcher(left)
              .region(Math.max(0, left.length() - LONGEST_BRACKET), left.length());
      String before = last.find() ? left.substring(0, last.start()).strip() : "";
      if (before.isEmpty()) {
        return left;
      }
      left = before;
    }
    return left;
  }
}
