package org.colloquy.model;

/** Makes slugs: ids that people can read and that spreadsheets, shells and URLs leave unchanged. */
public final class Slug {
  private Slug() {}

  /**
   * Returns the slug of a text: {@code O'Carrick, Siobhán} becomes {@code ocarrick-siobhan}. It
   * holds lower-case letters and digits of any script, without accents, separated by single
   * hyphens; it is {@code x} if nothing is left.
   */
  public static String of(String text) {
    String folded = PersonName.fold(text);
    StringBuilder slug = new StringBuilder(folded.length());
    boolean between = false;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c) || isNumber(c)) {
        if (between && slug.length() > 0) {
          slug.append('-');
        }
        slug.appendCodePoint(c);
        between = false;
      } else {
        between = true;
      }
    }
    return slug.length() == 0 ? "x" : slug.toString();
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
