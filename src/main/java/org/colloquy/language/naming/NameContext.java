package org.colloquy.language.naming;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * The words around one name of a single word, and what they say about whether it names somebody or
 * something.
 *
 * @param sentence the sentence
 * @param at 0-based index of the name
 */
record NameContext(SentenceNames sentence, int at) {
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "some", "this", "that", "our", "my", "your", "their", "its");
  private static final Set<String> WHERE = Set.of("in", "to", "from", "near", "at");
  private static final Set<String> WORKED = Set.of("at", "for", "joined", "of");
  private static final Set<String> WORK =
      Set.of("work", "works", "worked", "working", "job", "hired", "engineer", "developer");
  private static final Set<String> WORK_ON = Set.of("work", "works", "worked", "working");
  private static final Pattern VERSION = Pattern.compile("v?\\d+(?:\\.\\d+)+");
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "his", "her", "him", "himself", "herself", "who", "whom", "whose");
  private static final Set<String> ENDS = Set.of(".", "?", "!");

  /** Whether the words around the name say that it is somebody's. */
  boolean isPersons() {
    return isTitled() || isFollowedByPerson();
  }

  /**
   * Whether the words around the name may say that it is somebody's: it stands like an address, as
   * the last one of a list does, too, or a person's pronoun follows, which may mean another person.
   */
  boolean isPerhapsPersons() {
    return isAddressed() || isMeantByPronoun();
  }

  private boolean isTitled() {
    String before = lower(-1).replace(".", "");
    return Stream.of(
            WordKind.TITLE,
            WordKind.SHORT_TITLE,
            WordKind.TITLE_OF_A_MAN,
            WordKind.TITLE_OF_A_WOMAN,
            WordKind.VOCATIVE,
            WordKind.PERSON_NOUN)
        .anyMatch(kind -> Lexicon.has(kind, before));
  }

  private boolean isAddressed() {
    boolean opens = at == 0 && lower(1).equals(",");
    return opens || lower(-1).equals(",") && ENDS.contains(lower(1));
  }

  private boolean isFollowedByPerson() {
    int next = isPossessive() ? 2 : 1;
    WordKind kind = next == 1 ? WordKind.PERSON_VERB : WordKind.PERSON_NOUN;
    boolean withMe = lower(1).equals("and") && (lower(2).equals("i") || lower(2).equals("me"));
    return withMe || Lexicon.has(kind, lower(next));
  }

  /** Whether a pronoun of a person stands behind the name, before any other name. */
  private boolean isMeantByPronoun() {
    for (int i = at + 1; i < sentence.size() && sentence.at(i).isEmpty(); i++) {
      if (PERSONAL.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words say that it is a company or a product. */
  boolean isThings() {
    String verb = isArticle(-1) ? lower(-2) : lower(-1);
    return Lexicon.has(WordKind.DONE_TO_THING, verb)
        || hasBehind(WordKind.THING_NOUN)
        || VERSION.matcher(lower(1)).matches()
        || lower(-1).equals("of") && Lexicon.has(WordKind.OF_THING, lower(-2))
        || lower(-1).equals("on") && WORK_ON.contains(lower(-2))
        || isCompanys();
  }

  /** Whether the words say that it is a company rather than a product. */
  boolean isCompanys() {
    boolean worked =
        WORKED.contains(lower(-1)) && (WORK.contains(lower(-2)) || isCompanyNoun(lower(-2)));
    return worked || hasBehind(WordKind.COMPANY_NOUN) || CompoundWords.has(sentence.word(at));
  }

  private static boolean isCompanyNoun(String word) {
    return Lexicon.has(WordKind.COMPANY_NOUN, word);
  }

  /** Whether the words say where something is: {@code in Holt}. */
  boolean isPlaces() {
    return WHERE.contains(lower(-1));
  }

  private boolean hasBehind(WordKind kind) {
    return Lexicon.has(kind, lower(isPossessive() ? 2 : 1));
  }

  private boolean isPossessive() {
    return lower(1).equals("'s") || lower(1).equals("’s");
  }

  private boolean isArticle(int step) {
    return ARTICLES.contains(lower(step));
  }

  private String lower(int step) {
    return sentence.lower(at + step);
  }
}
