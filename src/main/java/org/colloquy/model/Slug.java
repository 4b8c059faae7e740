package org.colloquy.model;

/** Makes ids that people can read and that spreadsheets, shells and URLs leave alone. */
public final class Slug {
  private Slug() {}

  /**
   * {@code O'Carrick, Siobhán} as {@code ocarrick-siobhan}: small letters and digits of any script,
   * without accents, parted by single hyphens; {@code x} if nothing is left.
   */
  public static String of(String text) {
    String slug =
        PersonName.fold(text).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "x" : slug;
  }
}
