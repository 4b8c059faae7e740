package org.colloquy.language.reported;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/**
 * The kinds of words beside a word of saying; {@code words.tsv} has the words. If it is malformed,
 * the first use of this class fails with a message that names the line.
 */
enum SayingWord {
  /** Stands for the speaker alone. */
  I("i"),

  /** Stands for the speaker and others. */
  WE("we"),

  /** Denies the verb beside it. */
  NOT("not"),

  /** As a subject, says that nobody said it. */
  NOBODY("nobody"),

  /** Stands in front of the subject of a question: {@code did} he say. */
  INVERTED("inverted"),

  /** Says that a saying may, must or will be, not that it was. */
  MODAL("modal"),

  /** Makes a saying a condition: {@code if} he says. */
  CONDITION("condition"),

  /** Helps a verb into the past or the perfect: he {@code has} said. */
  PAST_HELPER("past"),

  /** A verb in front of an infinitive that tells what was: {@code used} to say. */
  REALISED("realised"),

  /** May say something if it stands right in front of a cue. */
  SAYER("sayer"),

  /** Begins a clause as its subject. */
  SUBJECT("subject"),

  /** As a subject, stands for the word that its clause belongs to. */
  RELATIVE("relative"),

  /** Has as its object a noun of saying: {@code made} the claim. */
  LIGHT_VERB("light-verb"),

  /** Never is the one of whom <i>be like</i> tells what they said. */
  IMPERSONAL("impersonal"),

  /** A noun for people of whom <i>be like</i> tells what they said. */
  PEOPLE("people"),

  /** Begins a subordinate clause. */
  SUBORDINATING("subordinating"),

  /** Makes the clause of a cue a part of another: {@code what} he said was wrong. */
  FREE_RELATIVE("free-relative"),

  /** People begin to speak with it, and no subordinate clause does. */
  OPENER("opener"),

  /** Is content by itself behind a verb that takes direct speech: said {@code hello}. */
  GREETING("greeting"),

  /** Shows that what is given is given as it was uttered. */
  FIRST_OR_SECOND("first-or-second"),

  /** Begins a question. */
  ASKING("asking"),

  /** Begins the clause of what was said: said {@code that}. */
  MARK("mark"),

  /** A verb that says to whom: {@code told} the mayor. */
  ADDRESSING("addressing"),

  /** Begins a phrase that tells to whom, when or where it was said. */
  PREPOSITION("preposition"),

  /** Ends a phrase that announces what was said: said {@code this}: */
  ANNOUNCING("announcing"),

  /** May stand between <i>be</i> and <i>like</i>. */
  BEFORE_LIKE("before-like"),

  /** Begins a quotation. */
  QUOTE("quote"),

  /** Ends a quotation in speech. */
  UNQUOTE("unquote"),

  /** Is itself what is said: {@code something} to say. */
  SAID_THING("said-thing"),

  /** Begins what is asked for or talked about behind a cue: asked {@code for} it. */
  TOPIC("topic"),

  /** Makes the speaker's own saying a habit, not a deed: I {@code often} say. */
  HABIT("habit"),

  /** Governs a saying that is wanted, imagined or seen to: make {@code sure} you say. */
  UNREAL("unreal"),

  /** Stands behind <i>let</i> in front of a cue: let {@code me} say. */
  LET_WHOM("let-whom"),

  /** A noun with a participle of saying that says nothing itself: in {@code terms} of saying. */
  NO_SAYER("no-sayer"),

  /** As the subject of another verb, says nothing: {@code it} took courage to say. */
  DUMMY("dummy"),

  /** Behind <i>not</i>, keeps the saying from being denied: not {@code only} said. */
  BEHIND_NOT("behind-not"),

  /** Gives a name to the noun before it: a man {@code named} Brock. */
  NAMING("naming"),

  /** Suggests or shows something and says nothing: the {@code timing} suggests. */
  EVIDENCE("evidence");

  private static final Map<SayingWord, Set<String>> WORDS =
      of(WordFile.beside(SayingWord.class, "words.tsv"));

  private final String printed;

  SayingWord(String printed) {
    this.printed = printed;
  }

  /** Whether a word in small letters is of this kind. */
  boolean has(String word) {
    return WORDS.get(this).contains(word);
  }

  /** The words of this kind, sorted. */
  Set<String> words() {
    return WORDS.get(this);
  }

  /**
   * Returns the words of each kind.
   *
   * @throws IllegalStateException if a line is malformed, a word stands twice or a kind has no word
   */
  static Map<SayingWord, Set<String>> of(List<WordLine> lines) {
    Map<String, SayingWord> kinds = new HashMap<>();
    Map<SayingWord, Set<String>> words = new EnumMap<>(SayingWord.class);
    for (SayingWord kind : values()) {
      kinds.put(kind.printed, kind);
      words.put(kind, new TreeSet<>());
    }
    Set<String> seen = new TreeSet<>();
    for (WordLine line : lines) {
      List<String> fields = line.fields();
      if (fields.size() != 2 || !fields.get(0).equals(fields.get(0).toLowerCase(Locale.ROOT))) {
        throw line.malformed("not a word in small letters and its kinds");
      }
      if (!seen.add(fields.get(0))) {
        throw line.malformed("the word stands twice");
      }
      for (String kind : fields.get(1).split(" ")) {
        if (!kinds.containsKey(kind)) {
          throw line.malformed("no kind is called " + kind);
        }
        words.get(kinds.get(kind)).add(fields.get(0));
      }
    }
    words.forEach(
        (kind, ofKind) -> {
          if (ofKind.isEmpty()) {
            throw new IllegalStateException("no word is of the kind " + kind.printed);
          }
        });
    words.replaceAll((kind, ofKind) -> Collections.unmodifiableSet(ofKind));
    return words;
  }
}
