package org.colloquy.transcript.label;

import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.Writing;

/**
 * Offices that stand for a name behind the article: {@code THE COURT}, {@code The Deputy Presiding
 * Officer}. Other words behind an article head a section ({@code THE FACTS}).
 */
public final class Offices {
  private static final Pattern OFFICE =
      Pattern.compile(
          "the (?:(?:acting|deputy|assistant|vice|first|second|temporary|right|hon\\.?|honou?rable|prime|under"
              + "|lord|court|madam|mr\\.?)[ -]){0,3}"
              + "(?:president-elect|"
              + Lexicon.anyOf(WordKind.OFFICE, WordKind.OFFICE_OR_TITLE)
              + ")"
              + "(?: (?:pro tempore|general|of [\\p{L} ]{2,40}))?(?: \\(.*)?",
          Pattern.CASE_INSENSITIVE);

  /** What labels in capitals call people who have no name on the page. */
  private static final Pattern PART =
      Pattern.compile(
          "(?:"
              + Lexicon.anyOf(Writing.CAPITALS, WordKind.KIND_OF_NOBODY)
              + " )?"
              + Lexicon.anyOf(Writing.CAPITALS, WordKind.PART)
              + "(?: #?\\d{1,2})?");

  /** How a house addresses whoever presides over it: {@code Mr Speaker}. */
  private static final Pattern PRESIDING =
      Pattern.compile(
          "(?:Mr|Mrs|Ms|Madam|Madame)\\.? (?:(?:Deputy|Acting|Vice) )?(?:Speaker|Chair(?:man|woman|person)?|President|Presiding Officer)",
          Pattern.CASE_INSENSITIVE);

  private static final String ARTICLE = "the ";

  private Offices() {}

  /** Whether the whole name is an office. */
  public static boolean is(String name) {
    return name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())
        && OFFICE.matcher(name).matches();
  }

  /** Whether the whole name is how a house addresses whoever presides: {@code Mr Speaker}. */
  public static boolean isPresiding(String name) {
    return PRESIDING.matcher(name).matches();
  }

  /** Whether the whole name is what labels call somebody without a name: {@code STAFF}. */
  public static boolean isPart(String name) {
    return PART.matcher(name).matches();
  }
}
