package org.colloquy.language.naming;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker;

/**
 * The names that are known from part of a transcript, to be found in all of it: the full names of
 * its speakers, the names that the recogniser found, and the surnames of the people among them. A
 * name is found only letter for letter, and only where the tagger sees a proper noun. A name whose
 * type differs from its type elsewhere in the transcript is corrected.
 */
final class KnownNames {
  /** Minimum length of a name, in UTF-16 code units; shorter ones are ambiguous. */
  private static final int SHORTEST = 3;

  private static final int MOST_WORDS = 4;
  private static final String PERSON = "PERSON";
  private static final String THING = "MISC";

  private final TypeVotes votes = new TypeVotes();
  private final Set<String> things = new HashSet<>();

  /** The words of the speakers' names. */
  private final Set<String> speakers = new HashSet<>();

  KnownNames(Cast cast) {
    for (Speaker speaker : cast.speakers()) {
      speakers.addAll(PersonName.parse(speaker.name()).words());
      if (speaker.named() && PersonName.parse(speaker.name()).isFull()) {
        addPerson(speaker.name());
      }
    }
  }

  /** Adds the name of an event or a product, which is then never a person or a place. */
  void learnThing(String name) {
    things.add(name);
  }

  /** Whether a word is part of the name of a speaker. */
  boolean isOfSpeaker(String word) {
    return speakers.contains(word);
  }

  /** Adds the names of one sentence. */
  void learn(SentenceNames sentence) {
    for (NameSpan name : sentence.names()) {
      String text = sentence.text(name.first(), name.last());
      switch (familyOf(name)) {
        case PERSON -> addPerson(text);
        case ORGANIZATION, PLACE -> add(text, name.type());
        default -> {
          // The recogniser finds peoples, beliefs and miscellanea by their words alone, everywhere.
        }
      }
    }
  }

  private void addPerson(String text) {
    PersonName name = PersonName.parse(text);
    add(name.full(), PERSON);
    if (name.isFull()) {
      add(name.last(), PERSON);
    }
  }

  private void add(String text, String type) {
    if (text.length() >= SHORTEST && text.chars().anyMatch(Character::isUpperCase)) {
      votes.add(text, type);
    }
  }

  /** Adds to a sentence the known names that were missed, and corrects the types of others. */
  void complete(SentenceNames sentence) {
    for (NameSpan name : sentence.names()) {
      typeElsewhere(sentence.text(name.first(), name.last()), name)
          .ifPresent(type -> sentence.put(name.first(), name.last(), type));
    }
    int first = 0;
    while (first < sentence.size()) {
      first = completeAt(sentence, first) + 1;
    }
  }

  /**
   * Adds the longest missed name that begins at {@code first}; returns the index of its last word,
   * or {@code first} if there is none.
   */
  private int completeAt(SentenceNames sentence, int first) {
    for (int last = Math.min(sentence.size(), first + MOST_WORDS) - 1; last >= first; last--) {
      if (isMissed(sentence, first, last)) {
        Optional<String> type = typeOf(sentence.text(first, last));
        if (type.isPresent()) {
          sentence.put(first, last, type.get());
          return last;
        }
      }
    }
    return first;
  }

  private static boolean isMissed(SentenceNames sentence, int first, int last) {
    return sentence.isFree(first, last)
        && !sentence.word(last + 1).equals("of")
        && sentence.tag(last).startsWith("NNP");
  }

  private Optional<String> typeOf(String text) {
    return things.contains(text) ? Optional.of(THING) : votes.of(text);
  }

  private Optional<String> typeElsewhere(String text, NameSpan name) {
    return switch (familyOf(name)) {
      case PERSON, ORGANIZATION, PLACE ->
          things.contains(text) ? Optional.of(THING) : votes.against(text, name.type());
      case OTHER -> votes.against(text, name.type());
      default -> Optional.empty();
    };
  }

  private static Family familyOf(NameSpan name) {
    return EntityType.named(name.type()).orElse(EntityType.MISC).family();
  }
}
