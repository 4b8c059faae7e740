package org.colloquy.model;

/** Counts and spaces words in one way for every report. */
public final class Words {
  private Words() {}

  /**
   * Returns the number of words in {@code text}: pieces between white space that hold at least one
   * letter or digit. So a dash between spaces is no word, and {@code fifty-two} and {@code I'm} are
   * one word each.
   */
  public static int count(CharSequence text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      if (c <= Character.MAX_VALUE && Span.isBlank((char) c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        words++;
        counted = true;
      }
      i += Character.charCount(c);
    }
    return words;
  }

  /**
   * Returns the text with every run of white space replaced by one space, and without white space
   * at either end.
   */
  public static String singleSpaced(CharSequence text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Span.isBlank(c)) {
        gap = !spaced.isEmpty();
      } else {
        if (gap) {
          spaced.append(' ');
          gap = false;
        }
        spaced.append(c);
      }
    }
    return spaced.toString();
  }

  /**
   * Appends a stretch of speech with one space before it, or without one if the stretch begins with
   * a mark that belongs to the word before: a direction between them stood in mid-sentence.
   */
  static void join(StringBuilder spoken, String stretch) {
    boolean mark = !stretch.isEmpty() && ".,;:!?)]’'".indexOf(stretch.charAt(0)) >= 0;
    spoken.append(spoken.isEmpty() || mark ? "" : " ").append(stretch);
  }
}
