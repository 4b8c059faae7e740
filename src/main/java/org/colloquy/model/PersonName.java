package org.colloquy.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * A person's name, separated from the titles in front of it. Comparisons ignore case, accents, dots
 * and apostrophes: {@code MARTÍNEZ} and {@code Martinez} are one surname, {@code J.T.} and {@code
 * JT} one given name.
 *
 * @param titles the titles in front of the name, as written; empty if there are none
 * @param words the name's words, as written; at least one
 */
public record PersonName(String titles, List<String> words) {
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern MARKS_AROUND = Pattern.compile("^[\"“‘(,]+|[\"”)(,;:]+$");
  private static final Pattern FULL_STOP = Pattern.compile("(?<=[\\p{L}\\p{M}]{2})\\.$");
  private static final Pattern UNHEARD = Pattern.compile("[\\p{M}.'’`]");
  private static final Pattern BRACKETS = Pattern.compile("(?<=[^ ]) \\([^()]*\\)$");

  public PersonName {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a name has at least one word");
    }
  }

  /**
   * Reads {@code Secretary of State Jane Q. Roe's} as {@code Jane Q. Roe}: titles in front are set
   * apart, a possessive ending, a generation ({@code Jr.}) and what stands in brackets behind the
   * name ({@code (senator)}) are dropped. A text without a word is taken as it is.
   */
  public static PersonName parse(String text) {
    String bare = Words.singleSpaced(text);
    bare = POSSESSIVE.matcher(BRACKETS.matcher(bare).replaceFirst("")).replaceFirst("");
    List<String> all =
        Arrays.stream(bare.split(" "))
            .map(word -> MARKS_AROUND.matcher(word).replaceAll(""))
            .map(word -> FULL_STOP.matcher(word).replaceFirst(""))
            .filter(word -> !word.isEmpty())
            .toList();
    if (all.isEmpty()) {
      return new PersonName("", List.of(text.strip()));
    }
    int titles = Honorifics.leadingIn(all);
    int end = all.size();
    while (end > titles + 1 && isGeneration(all.get(end - 1))) {
      end--;
    }
    return new PersonName(String.join(" ", all.subList(0, titles)), all.subList(titles, end));
  }

  private static boolean isGeneration(String word) {
    String folded = fold(word);
    return Lexicon.has(WordKind.GENERATION, folded)
        || Lexicon.has(WordKind.GENERATION_NUMBER, folded);
  }

  /** The words with single spaces. */
  public String full() {
    return String.join(" ", words);
  }

  /** The last word: the surname if there is more than one word. */
  public String last() {
    return words.get(words.size() - 1);
  }

  /** The first word. */
  public String first() {
    return words.get(0);
  }

  /** Whether there is a given name and a surname. */
  public boolean isFull() {
    return words.size() > 1;
  }

  /** What two spellings of one name have in common. */
  public String key() {
    return fold(full());
  }

  /** The words as names are compared. */
  public FoldedName folded() {
    return new FoldedName(words.stream().map(PersonName::fold).toList());
  }

  /** Whether this short form can stand for the full name, see {@link FoldedName#isShortFor}. */
  public boolean isShortFor(PersonName fuller) {
    return folded().isShortFor(fuller.folded());
  }

  /** Small letters, without accents, dots and apostrophes. */
  public static String fold(String text) {
    return UNHEARD
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
