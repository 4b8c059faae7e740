package org.colloquy.app.work;

/** Makes text from outside harmless for a terminal and for a log file. */
public final class Printable {
  private Printable() {}

  /**
   * Returns the text with every control character, line separator and change of writing direction
   * written visibly, for example as {@code \\u001b}.
   */
  public static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean harmless =
          switch (Character.getType(c)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR,
                Character.PRIVATE_USE,
                Character.UNASSIGNED ->
                false;
            default -> true;
          };
      printable.append(harmless ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return printable.toString();
  }
}
