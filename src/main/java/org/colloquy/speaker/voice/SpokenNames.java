package org.colloquy.speaker.voice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.GivenNames;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.WordLine;

/**
 * The names of people in speech, which are recognised without a model: by a known given name, by a
 * title in front, or else by two capitalised words or more.
 */
final class SpokenNames {
  /** The length is bounded: a row of letters and hyphens is searched once. */
  private static final Pattern CAPITALISED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}'’\\-])\\p{Lu}(?:(?:\\.\\p{Lu}){0,4}\\.|[\\p{L}\\p{M}'’\\-]{0,40})(?![\\p{L}\\p{M}\\p{N}])");

  private static final Pattern SPACE = Pattern.compile("[ \\u00A0]");
  private static final Pattern PARTICLES =
      Pattern.compile("[ \\u00A0](?:" + Lexicon.anyOf(WordKind.PARTICLE) + "[ \\u00A0]){1,2}");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern SHORT_TITLE_STOP = Pattern.compile("\\.[ \\u00A0]");
  private static final int MOST_WORDS = 4;

  /** Given names that speech also writes with a capital, or cries, without naming anybody. */
  private static final Set<String> NO_NAMES_ALONE =
      WordFile.beside(SpokenNames.class, "no-names-alone.txt").stream()
          .map(WordLine::text)
          .collect(Collectors.toUnmodifiableSet());

  /** The form of a given name that no list has. */
  private static final Pattern RARE_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,14}");

  /** Words of these kinds say what somebody is. */
  private static final Set<WordKind> NO_NAMES =
      EnumSet.of(
          WordKind.PEOPLE,
          WordKind.BELIEVER,
          WordKind.PARTY,
          WordKind.PARTY_MEMBER,
          WordKind.COMMON_NAME,
          WordKind.OCCUPATION,
          WordKind.POST,
          WordKind.ROLE,
          WordKind.NOBODY,
          WordKind.TITLE,
          WordKind.OFFICE,
          WordKind.CALLED_BY,
          WordKind.GREETED_BY_NO_NAME);

  private final Predicate<String> isCommonWord;
  private final Predicate<String> mayBeName;

  /**
   * Recognises the names of one page.
   *
   * @param isCommonWord whether a capitalised word may begin a sentence without being a name
   * @param mayBeName whether a word that no list has may be somebody's name
   */
  SpokenNames(Predicate<String> isCommonWord, Predicate<String> mayBeName) {
    this.isCommonWord = isCommonWord;
    this.mayBeName = mayBeName;
  }

  private record Word(String text, int start, int end) {
    String bare() {
      return POSSESSIVE.matcher(text).replaceFirst("");
    }

    boolean isOwner() {
      return bare().length() < text.length();
    }
  }

  /** Returns the names in a text, in their order; no two of them overlap. */
  List<SpokenName> in(String text) {
    List<SpokenName> names = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    Matcher word = CAPITALISED.matcher(text);
    while (word.find()) {
      Word next = new Word(word.group(), word.start(), word.end());
      if (!run.isEmpty() && !continues(text, run.get(run.size() - 1), next)) {
        addNames(text, run, names);
        run.clear();
      }
      run.add(next);
    }
    addNames(text, run, names);
    return names;
  }

  private static boolean continues(String text, Word last, Word next) {
    String between = text.substring(last.end(), Math.min(next.start(), last.end() + 12));
    boolean space = between.length() == next.start() - last.end();
    return space
        && (SPACE.matcher(between).matches()
            || PARTICLES.matcher(between).matches()
            || SHORT_TITLE_STOP.matcher(between).matches() && isTitle(last));
  }

  /** Adds the names in a row of capitalised words. */
  private void addNames(String text, List<Word> run, List<SpokenName> names) {
    int at = 0;
    while (at < run.size()) {
      int first = at;
      while (first < run.size() && isNoPart(run.get(first))) {
        first++;
      }
      int titles = first;
      while (titles < run.size() - 1 && isTitle(run.get(titles))) {
        titles++;
      }
      if (titles >= run.size()) {
        return;
      }
      int end = titles;
      while (end < run.size() && end - titles < MOST_WORDS && !isNever(run.get(end))) {
        end++;
        if (run.get(end - 1).isOwner()) {
          break;
        }
      }
      if (end > titles) {
        add(text, run.subList(first, end), titles - first, names);
      }
      at = Math.max(end, first + 1);
    }
  }

  private void add(String text, List<Word> words, int titles, List<SpokenName> names) {
    List<Word> bare = words.subList(titles, words.size());
    Word last = words.get(words.size() - 1);
    boolean given = isGiven(bare.get(0));
    boolean titled = titles > 0;
    if (bare.size() > 1 ? !titled && isNoPerson(bare) : !isNameAlone(last, given, titled)) {
      return;
    }
    int start = words.get(0).start();
    int end = last.start() + last.bare().length();
    if (end > start) {
      PersonName name = PersonName.parse(text.substring(start, end));
      names.add(new SpokenName(name, start, end, given || titled));
    }
  }

  private boolean isNameAlone(Word word, boolean given, boolean titled) {
    return titled ? !isTitle(word) : given ? mayStandAlone(word) : mayBeRareName(word);
  }

  /** Whether words say what somebody is: {@code African American}, {@code Chief Engineer}. */
  private static boolean isNoPerson(List<Word> words) {
    boolean given = isGiven(words.get(0)) && mayStandAlone(words.get(0));
    return !given && words.stream().anyMatch(word -> isNoName(word.bare()));
  }

  private static boolean isNoName(String word) {
    return NO_NAMES.stream().anyMatch(kind -> Lexicon.has(kind, word));
  }

  private static boolean mayStandAlone(Word word) {
    return !NO_NAMES_ALONE.contains(PersonName.fold(word.bare()));
  }

  /** Whether a word that is no known given name may be one. */
  private boolean mayBeRareName(Word word) {
    String bare = word.bare();
    return RARE_NAME.matcher(bare).matches()
        && mayStandAlone(word)
        && mayBeName.test(bare)
        && !isNoName(bare);
  }

  private boolean isNoPart(Word word) {
    return isNever(word)
        || word.isOwner() && !isGiven(word)
        || !isGiven(word) && !isTitle(word) && isCommonWord.test(word.bare());
  }

  private static boolean isNever(Word word) {
    return Lexicon.has(WordKind.NEVER_IN_NAME, word.bare())
        || word.text().equals("I")
        || word.text().indexOf('\'') == 1 && word.text().charAt(0) == 'I'
        || word.text().indexOf('’') == 1 && word.text().charAt(0) == 'I';
  }

  private static boolean isGiven(Word word) {
    String folded = PersonName.fold(word.bare());
    return folded.length() > 1 && GivenNames.bearerOf(folded).isPresent();
  }

  private static boolean isTitle(Word word) {
    String bare =
        word.text().endsWith(".")
            ? word.text().substring(0, word.text().length() - 1)
            : word.text();
    return (Lexicon.has(WordKind.SHORT_TITLE, bare)
            || Lexicon.has(WordKind.FORM_OF_ADDRESS, bare)
            || Lexicon.has(WordKind.VOCATIVE, bare))
        && !Lexicon.has(WordKind.TITLE_OR_GIVEN_NAME, bare);
  }
}
