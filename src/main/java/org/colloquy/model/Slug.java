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
    String slug =
        PersonName.fold(text).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "x" : slug;
  }
}
