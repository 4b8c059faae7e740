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

  private static final Pattern RARE_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,14}");

  private static final Set<WordKind> NO_RARE_NAMES =
      EnumSet.of(
          WordKind.PEOPLE,
          WordKind.BELIEVER,
          WordKind.PARTY,
          WordKind.PARTY_MEMBER,
          WordKind.COMMON_NAME,
          WordKind.OCCUPATION,
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
    int from = titles;
    // "What Ada" at the start of a sentence, "Lakeland's Ada": the name begins at the given name.
    Word last = words.get(words.size() - 1);
    boolean given = isGiven(words.get(from));
    boolean titled = titles > 0;
    boolean alone = words.size() - from == 1;
    if (alone && titled && isTitle(last)
        || alone && !titled && !(given ? mayStandAlone(last) : mayBeRareName(last))) {
      return;
    }
    int nameEnd = last.start() + last.bare().length();
    if (nameEnd <= words.get(0).start()) {
      return;
    }
    PersonName name = PersonName.parse(text.substring(words.get(0).start(), nameEnd));
    boolean split = given || titled;
    names.add(new SpokenName(name, words.get(0).start(), nameEnd, split));
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
        && NO_RARE_NAMES.stream().noneMatch(kind -> Lexicon.has(kind, bare));
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
