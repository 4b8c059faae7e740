package org.colloquy.language.naming;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * Words written as one with a capital inside, as products and companies are called: {@code
 * DockYard}. People's names have one only behind a prefix: {@code McRoe}, {@code VanRoe}.
 */
final class CompoundWords {
  private static final Pattern COMPOUND =
      Pattern.compile("(\\p{Lu}\\p{Ll}+)\\p{Lu}\\p{Ll}*\\p{L}*");
  private static final int SHORTEST = 3;
  private static final Set<String> PREFIXES =
      Set.of("mac", "van", "von", "fitz", "del", "della", "dela", "san", "los", "las", "ter");

  private CompoundWords() {}

  static boolean has(String word) {
    Matcher compound = COMPOUND.matcher(word);
    if (!compound.matches()) {
      return false;
    }
    String first = compound.group(1).toLowerCase(Locale.ROOT);
    return first.length() >= SHORTEST
        && !PREFIXES.contains(first)
        && !Lexicon.has(WordKind.GLUED_PREFIX, first);
  }
}
