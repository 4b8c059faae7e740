package org.colloquy.speaker.page;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;
import org.colloquy.speaker.name.NameSearch;

/**
 * The people of whom a page speaks and who do not speak themselves, whatever their surname: the
 * dead, children, and those whose father or sister is named by them. Behind a label with their
 * surname stands another member of the family.
 */
final class SpokenOf {
  private static final int OLDEST_CHILD = 12;
  private static final int WINDOW = 60;

  /** The kinds of words in {@code spoken-of.tsv}. */
  private enum Kind {
    KIN,
    BEFORE,
    END,
    DEAD,
    DIED
  }

  private static final Map<Kind, String> WORDS = load();

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?i:"
              + WORDS.get(Kind.BEFORE)
              + "),?(?:\\s[\\p{Ll}\\d]{1,12}-year-old)?|\\b(?:(?:"
              + WORDS.get(Kind.KIN)
              + ")s?|"
              + WORDS.get(Kind.END)
              + ") of(?: the [\\p{Ll}\\-]{1,20},?)?)\\s$");

  /** The ages of children in words; the place in the list is the age. */
  private static final List<String> AGES =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final Pattern AGE_BEFORE =
      Pattern.compile(
          "\\b(?<age>\\d{1,2}|(?i:"
              + String.join("|", AGES)
              + "))-year-old(?: [\\p{Ll}\\-]{1,20})?\\s$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "['’]s?\\s(?:[\\p{Ll}\\-]{1,20}\\s)?(?:(?:"
              + WORDS.get(Kind.KIN)
              + ")s?|"
              + WORDS.get(Kind.END)
              + ")\\b|(?:\\s|,\\swho\\s)(?:"
              + WORDS.get(Kind.DIED)
              + ")\\b|(?:\\s|,\\swho\\s)(?:was|were|had been|has been)\\s(?:"
              + WORDS.get(Kind.DEAD)
              + ")\\b|,\\sthe\\s(?:"
              + WORDS.get(Kind.BEFORE)
              + ")\\b");

  private static final Pattern AGE_BEHIND = Pattern.compile(",\\s(?<age>\\d{1,2}),");

  /** A relative of the one who speaks: {@code my son Jim}. */
  private static final Pattern MY_KIN =
      Pattern.compile(
          "\\b(?i:my|our)\\s(?:[\\p{Ll}\\-]{1,20}\\s)?(?:"
              + WORDS.get(Kind.KIN)
              + "),?\\s(?<name>\\p{Lu}[\\p{L}\\p{M}'’\\-]{0,40})");

  private final Set<String> found = new HashSet<>();

  /**
   * Looks for people who are spoken of.
   *
   * @param text the whole page
   * @param fullNames the full names of the people who may be spoken of
   */
  SpokenOf(String text, Collection<String> fullNames) {
    Set<String> names = new TreeSet<>();
    for (String name : fullNames) {
      names.add(PersonName.parse(name).full());
      names.add(PersonName.parse(name).last());
    }
    NameSearch.exact(names)
        .in(
            text,
            hit -> {
              String before = text.substring(Math.max(0, hit.start() - WINDOW), hit.start());
              String behind =
                  text.substring(hit.end(), Math.min(text.length(), hit.end() + WINDOW));
              if (isOfSomebodyElse(before, behind)) {
                found.add(PersonName.fold(hit.name()));
              }
            });
  }

  private static boolean isOfSomebodyElse(String before, String behind) {
    return BEFORE.matcher(before).find()
        || isChild(AGE_BEFORE.matcher(before))
        || BEHIND.matcher(behind).lookingAt()
        || isChild(AGE_BEHIND.matcher(behind));
  }

  private static boolean isChild(Matcher age) {
    boolean matches = age.pattern() == AGE_BEHIND ? age.lookingAt() : age.find();
    return matches && inYears(age.group("age")) <= OLDEST_CHILD;
  }

  private static int inYears(String age) {
    int inWords = AGES.indexOf(age.toLowerCase(Locale.ROOT));
    return inWords < 0 ? Integer.parseInt(age) : inWords;
  }

  /**
   * Whether the bearer of this full name is spoken of and speaks no turn, by what stands around the
   * full name or, with a single full name of the surname, around the surname.
   */
  boolean has(PersonName name, boolean onlyOneOfSurname) {
    return found.contains(PersonName.fold(name.full()))
        || onlyOneOfSurname && found.contains(PersonName.fold(name.last()));
  }

  /** Whether these turns of one speaker call the bearer of this full name their own relative. */
  static boolean isKinOf(List<String> turns, PersonName name) {
    for (String turn : turns) {
      Matcher kin = MY_KIN.matcher(turn);
      while (kin.find()) {
        if (PersonName.fold(kin.group("name")).equals(PersonName.fold(name.first()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Map<Kind, String> load() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (WordLine line : WordFile.beside(SpokenOf.class, "spoken-of.tsv")) {
      List<String> fields = line.fields();
      if (fields.size() != 2) {
        throw line.malformed("not a word, a tab and its kind");
      }
      words.computeIfAbsent(kindOf(line), kind -> new TreeSet<>()).add(fields.get(0));
    }
    return words.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, e -> "(?:" + String.join("|", e.getValue()) + ")"));
  }

  private static Kind kindOf(WordLine line) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(line.fields().get(1))) {
        return kind;
      }
    }
    throw line.malformed("the kind is none of this list");
  }
}
