package org.colloquy.model.lexicon;

import java.util.Locale;
import java.util.regex.Pattern;

/** The ways in which a text may write a word of the lexicon. */
public enum Writing {
  /** {@code attorney general}, as the files of the lexicon do. */
  SMALL,

  /** {@code Attorney General}. */
  CAPITALISED,

  /** {@code ATTORNEY GENERAL}. */
  CAPITALS;

  private static final Pattern FIRST_LETTER = Pattern.compile("(?:^|(?<= ))\\p{Ll}");

  String of(String word) {
    return switch (this) {
      case SMALL -> word;
      case CAPITALISED ->
          FIRST_LETTER.matcher(word).replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
      case CAPITALS -> word.toUpperCase(Locale.ROOT);
    };
  }
}
