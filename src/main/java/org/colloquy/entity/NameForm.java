package org.colloquy.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.Acronym;
import org.colloquy.model.PersonName;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * The form of a name in lists: without an article before it or a possessive ending. Comparisons
 * ignore case, accents, dots and apostrophes.
 *
 * @param text the form, single-spaced; never blank
 */
record NameForm(String text) {
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "this", "that", "its", "their", "our", "his", "her");
  private static final Set<String> JOINING = Set.of("and", "&");
  private static final Pattern END_MARKS = Pattern.compile("[.,]+$");

  static NameForm of(String mention) {
    String spaced = Words.singleSpaced(mention);
    String bare = spaced.replaceAll("(?<=\\p{L}[sS])['’]$|['’][sS]$", "").strip();
    int space = bare.indexOf(' ');
    while (space > 0 && ARTICLES.contains(bare.substring(0, space).toLowerCase(Locale.ROOT))) {
      bare = bare.substring(space + 1);
      space = bare.indexOf(' ');
    }
    return new NameForm(bare.isEmpty() ? spaced : bare);
  }

  String key() {
    return PersonName.fold(text);
  }

  List<String> words() {
    return List.of(text.split(" "));
  }

  /** The first word, folded for comparison, without a comma behind it. */
  String firstWord() {
    String key = bare(text);
    int space = key.indexOf(' ');
    return space < 0 ? key : key.substring(0, space);
  }

  /**
   * The first letters of its words, except small words such as <i>of</i>; empty for a single word,
   * and for a name that holds an acronym: {@code N.L. Senate} is no expansion of {@code N.L.S.}
   */
  String initials() {
    return Acronym.initialsOf(text);
  }

  /**
   * The letters of a form that looks like an acronym, with dots or without: {@code HTC} for {@code
   * H.T.C.}; empty if it does not look like one.
   */
  String acronym() {
    return Acronym.lettersOf(text);
  }

  /**
   * Whether the other name is this one and endings of these kinds, such as {@code Inc.}: {@code
   * Stroudwater Engineering} for {@code Stroudwater}, but not {@code Stroudwater Maps}.
   */
  boolean isEndedBy(NameForm other, WordKind... kinds) {
    List<String> longer = other.words();
    int size = words().size();
    return longer.size() > size
        && bare(String.join(" ", longer.subList(0, size))).equals(bare(text))
        && longer.subList(size, longer.size()).stream().allMatch(word -> isEnding(word, kinds));
  }

  private static boolean isEnding(String word, WordKind... kinds) {
    String bare = END_MARKS.matcher(word).replaceAll("");
    return JOINING.contains(bare.toLowerCase(Locale.ROOT))
        || Stream.of(kinds).anyMatch(kind -> Lexicon.has(kind, bare));
  }

  /** The name, folded for comparison, without marks behind its words. */
  private static String bare(String name) {
    return PersonName.fold(name.replace(",", ""));
  }
}
