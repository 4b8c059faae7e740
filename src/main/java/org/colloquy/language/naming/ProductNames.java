package org.colloquy.language.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.EntityType;
import org.colloquy.model.lexicon.GivenNames;

/**
 * A rule for products and companies that the recogniser takes for people or places: {@code we use
 * Holt}, {@code Holt's website}. It puts the words around all mentions of a name to the vote. A
 * name that is part of a person's longer name, or that is anywhere surely treated like a person,
 * stays one; so does one that is perhaps treated so as often as like a thing.
 */
final class ProductNames implements NameRule {
  private static final String PERSON = EntityType.PERSON.name();
  private static final String PLACE = EntityType.LOCATION.name();

  /** A person's name needs a sign for each of this many mentions. */
  private static final int MENTIONS_PER_SIGN = 6;

  /** What the words around all mentions of one name say. */
  private static final class Signs {
    private int mentions;
    private int things;
    private int places;
    private boolean companys;
    private boolean persons;
    private int perhapsPersons;

    void add(NameContext context) {
      mentions++;
      things += context.isThings() ? 1 : 0;
      places += context.isPlaces() ? 1 : 0;
      companys |= context.isCompanys();
      persons |= context.isPersons();
      perhapsPersons += context.isPerhapsPersons() ? 1 : 0;
    }

    boolean overrule(String type) {
      return type.equals(PLACE)
          ? things > places
          : !persons && things > perhapsPersons && things * MENTIONS_PER_SIGN >= mentions;
    }

    /** Whether so few longer names of people hold the name that they tell nothing of it. */
    boolean outweigh(int longerNames) {
      return longerNames * MENTIONS_PER_SIGN < mentions;
    }

    EntityType type() {
      return companys ? EntityType.ORGANIZATION : EntityType.MISC;
    }
  }

  @Override
  public void find(NamedSentences transcript) {
    Set<String> ofPeople = new HashSet<>();
    Map<String, Integer> perhapsOfPeople = new HashMap<>();
    addWordsOfPeople(transcript, ofPeople, perhapsOfPeople);
    Map<String, Signs> signs = new LinkedHashMap<>();
    for (SentenceNames sentence : transcript.sentences()) {
      for (NameSpan name : sentence.names()) {
        if (isOpen(sentence, name)) {
          signs
              .computeIfAbsent(sentence.word(name.first()), w -> new Signs())
              .add(new NameContext(sentence, name.first()));
        }
      }
    }
    for (SentenceNames sentence : transcript.sentences()) {
      for (NameSpan name : sentence.names()) {
        String word = sentence.word(name.first());
        if (isOpen(sentence, name)
            && !ofPeople.contains(word)
            && signs.get(word).outweigh(perhapsOfPeople.getOrDefault(word, 0))
            && !transcript.known().isOfSpeaker(word)
            && signs.get(word).overrule(name.type())) {
          EntityType type = signs.get(word).type();
          sentence.put(name.first(), name.last(), type.name());
          if (type == EntityType.MISC) {
            transcript.known().learnThing(word);
          }
        }
      }
    }
  }

  private static boolean isOpen(SentenceNames sentence, NameSpan name) {
    return name.first() == name.last()
        && sentence.isCapitalised(name.first())
        && (name.type().equals(PERSON) || name.type().equals(PLACE));
  }

  /**
   * Collects the words of people's longer names.
   *
   * @param sure gets those of names that begin with a given name or an initial
   * @param unsure gets how often each word ends another name: the recogniser takes the longer name
   *     of a product for a person, too
   */
  private static void addWordsOfPeople(
      NamedSentences transcript, Set<String> sure, Map<String, Integer> unsure) {
    for (SentenceNames sentence : transcript.sentences()) {
      for (NameSpan name : sentence.names()) {
        if (name.type().equals(PERSON) && name.first() < name.last()) {
          if (isGiven(sentence.word(name.first()))) {
            for (int i = name.first(); i <= name.last(); i++) {
              sure.add(sentence.word(i));
            }
          } else {
            unsure.merge(sentence.word(name.last()), 1, Integer::sum);
          }
        }
      }
    }
  }

  private static boolean isGiven(String word) {
    return word.endsWith(".") || word.length() == 1 || GivenNames.bearerOf(word).isPresent();
  }
}
