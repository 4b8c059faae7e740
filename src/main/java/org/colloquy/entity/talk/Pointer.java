package org.colloquy.entity.talk;

import java.util.Arrays;
import java.util.Locale;
import org.colloquy.model.Mention;
import org.colloquy.model.PersonName;
import org.colloquy.model.Traits;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/** The kinds of words that point at somebody or something named elsewhere. */
public enum Pointer {
  HE,
  SHE,
  IT,
  THEY,
  /** A phrase of somebody: {@code the mayor}. */
  PERSON_PHRASE,
  /** A phrase of something: {@code the company}. */
  THING_PHRASE,
  /** A phrase whose head tells neither. */
  OPEN_PHRASE,
  YOU,
  /** A word that points at nothing that this package resolves. */
  NONE;

  /**
   * @param text the mention's words
   */
  public static Pointer of(Mention mention, String text) {
    return switch (mention.kind()) {
      case NAME -> NONE;
      case NOMINAL -> isTitle(text) ? NONE : ofPhrase(mention.traits());
      case PRONOUN ->
          switch (mention.person()) {
            case SECOND -> YOU;
            case THIRD -> ofPronoun(text.toLowerCase(Locale.ROOT));
            case FIRST_SINGULAR, FIRST_PLURAL -> NONE;
          };
    };
  }

  /**
   * Whether a phrase is nothing but titles, by which somebody is called: {@code Madam President}.
   */
  private static boolean isTitle(String text) {
    return Arrays.stream(PersonName.fold(text).split("[\\s.]+"))
        .allMatch(word -> Lexicon.has(WordKind.TITLE, word));
  }

  private static Pointer ofPhrase(Traits traits) {
    return switch (traits.animacy()) {
      case ALIVE -> PERSON_PHRASE;
      case LIFELESS -> THING_PHRASE;
      case OPEN -> OPEN_PHRASE;
    };
  }

  private static Pointer ofPronoun(String word) {
    return switch (word) {
      case "he", "him", "his", "himself" -> HE;
      case "she", "her", "hers", "herself" -> SHE;
      case "it", "its", "itself" -> IT;
      case "they", "them", "their", "theirs", "themselves", "themself", "'em" -> THEY;
      default -> NONE;
    };
  }

  /** The gender of he and she; {@link Gender#OPEN} of all others. */
  public Gender gender() {
    return switch (this) {
      case HE -> Gender.HE;
      case SHE -> Gender.SHE;
      default -> Gender.OPEN;
    };
  }

  /** Whether a pronoun is reflexive: {@code himself}. */
  public static boolean isReflexive(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return word.endsWith("self") || word.endsWith("selves");
  }

  public boolean isPhrase() {
    return this == PERSON_PHRASE || this == THING_PHRASE || this == OPEN_PHRASE;
  }
}
