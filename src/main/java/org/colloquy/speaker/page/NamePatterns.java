package org.colloquy.speaker.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.speaker.name.NameSearch;

/**
 * The patterns of full names in running text, and the words in front of a name that are no part of
 * it.
 */
public final class NamePatterns {
  /**
   * A capitalised word or initials; the full stop behind a word ends a sentence. The length is
   * bounded: otherwise a long row of letters and hyphens would be searched again from each of its
   * letters.
   */
  private static final String WORD = "\\p{Lu}(?:(?:\\.\\p{Lu}){0,4}\\.|[\\p{L}\\p{M}'’\\-]{0,40})";

  /**
   * A regular expression for a full name: two to four words with single spaces. It captures
   * nothing.
   */
  public static final String NAME =
      WORD + "(?: (?:" + WORD + "|" + Lexicon.anyOf(WordKind.PARTICLE) + ")){1,3}";

  private static final Pattern WHOLE_WORD = Pattern.compile(WORD);
  private static final int LONGEST_WORD = 45;
  private static final int MOST_WORDS_BEFORE = 3;

  /** Contractions, which are no part of a name: {@code I'm Jane}. */
  private static final Pattern CONTRACTION =
      Pattern.compile(
          "(?:i|it|that|he|she|we|they|you|there|here|what|who|let|where|how|name|don|isn|wasn)['’](?:m|re|ve|ll|d|s|t)",
          Pattern.CASE_INSENSITIVE);

  /** An age in front of a name, which may begin a sentence: {@code Six-year-old Jane Roe}. */
  private static final Pattern AGE =
      Pattern.compile(".*-(?:year|month|week|day)-olds?", Pattern.CASE_INSENSITIVE);

  private final Set<String> smallWords;

  /**
   * The name in each stretch of text, empty if it has none. It is stored because most names occur
   * many times.
   */
  private final Map<String, Optional<PersonName>> names = new HashMap<>();

  /** The name in each stretch of text that begins a sentence. */
  private final Map<String, Optional<PersonName>> namesAtStart = new HashMap<>();

  /**
   * Makes the patterns for one page.
   *
   * @param text the whole page; a word that it somewhere prints in small letters counts as a common
   *     word
   */
  public NamePatterns(String text) {
    this.smallWords = new HashSet<>();
    Matcher small =
        Pattern.compile("(?<![\\p{L}\\p{M}'’])\\p{Ll}{2,30}(?![\\p{L}\\p{M}])").matcher(text);
    while (small.find()) {
      smallWords.add(small.group());
    }
  }

  /**
   * Returns the full name that ends with the surname at this place, without titles but with the
   * generation behind it; empty if no full name ends there.
   */
  public Optional<String> fullNameEndingAt(String text, NameSearch.Hit surname) {
    if (!Character.isUpperCase(text.charAt(surname.start())) && surname.name().indexOf(' ') < 0) {
      return Optional.empty();
    }
    int start = startOfName(text, surname.start());
    if (start == surname.start()) {
      return Optional.empty();
    }
    String whole = text.substring(start, surname.end());
    boolean begins = beginsSentence(text, start);
    int most = surname.name().split(" ").length + 2;
    return (begins ? namesAtStart : names)
        .computeIfAbsent(whole, w -> Optional.of(trimmed(w, begins)).filter(PersonName::isFull))
        .filter(name -> name.words().size() <= most)
        .map(
            name ->
                name.withGeneration(PersonName.generationBehind(text, surname.end())).complete());
  }

  /**
   * Returns the offset at which the capitalised words right before the surname begin; at most three
   * words count.
   */
  private static int startOfName(String text, int surname) {
    int start = surname;
    for (int words = 0; words < MOST_WORDS_BEFORE && start > 0; words++) {
      if (!isSpace(text.charAt(start - 1))) {
        break;
      }
      int word = start - 1;
      while (word > 0
          && start - word < LONGEST_WORD
          && !isSpace(text.charAt(word - 1))
          && "\n\"“‘([—".indexOf(text.charAt(word - 1)) < 0) {
        word--;
      }
      if (!WHOLE_WORD.matcher(text).region(word, start - 1).matches()) {
        break;
      }
      start = word;
    }
    return start;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private static boolean beginsSentence(String text, int offset) {
    String before = text.substring(Math.max(0, offset - 3), offset).strip();
    return before.isEmpty() || ".?!…:\"“-".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /**
   * Returns a name without first words that only begin the sentence, give an age or name an owner;
   * its titles are set apart. A given name that is also a common word ({@code Will}) stays, unless
   * the sentence begins with it.
   *
   * @param found a text that matches {@link #NAME}
   * @param beginsSentence whether the text stands at the start of a sentence
   */
  public PersonName trimmed(String found, boolean beginsSentence) {
    List<String> words = new ArrayList<>(List.of(found.strip().split("[ \u00A0]+")));
    int start = 0;
    for (int i = 0; i < words.size() - 1; i++) {
      String word = words.get(i);
      String small = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]", "");
      boolean owner = word.endsWith("'s") || word.endsWith("’s") || word.endsWith("s'");
      boolean mayGo = beginsSentence || i < words.size() - 2;
      boolean clause = CONTRACTION.matcher(word).matches();
      boolean age = AGE.matcher(word).matches();
      if (owner
          || clause
          || age
          || Lexicon.has(WordKind.NEVER_IN_NAME, small)
          || mayGo && smallWords.contains(small)) {
        start = i + 1;
      }
    }
    return PersonName.parse(String.join(" ", words.subList(start, words.size())));
  }

  /** Whether the word is never part of a name. */
  public boolean isNoName(String word) {
    return Lexicon.has(WordKind.NEVER_IN_NAME, word);
  }

  /** Whether the page prints the word in small letters, too, or it is never part of a name. */
  public boolean isCommonWord(String word) {
    return smallWords.contains(word.toLowerCase(Locale.ROOT)) || isNoName(word);
  }
}
