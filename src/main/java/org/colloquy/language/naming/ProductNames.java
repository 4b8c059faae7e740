package org.colloquy.language.naming;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.EntityType;

/**
 * A rule for products and companies that the recogniser takes for people or places: {@code we use
 * Holt}, {@code Holt's website}. It puts the words around all mentions of a name to the vote. A
 * name that is part of a person's longer name, or that is anywhere treated like a person, stays
 * one.
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

    void add(NameContext context) {
      mentions++;
      things += context.isThings() ? 1 : 0;
      places += context.isPlaces() ? 1 : 0;
      companys |= context.isCompanys();
      persons |= context.isPersons();
    }

    boolean overrule(String type) {
      return type.equals(PLACE)
          ? things > places
          : !persons && things * MENTIONS_PER_SIGN >= mentions;
    }

    String type() {
      return (companys ? EntityType.ORGANIZATION : EntityType.MISC).name();
    }
  }

  @Override
  public void find(NamedSentences transcript) {
    Set<String> ofPeople = wordsOfPeople(transcript);
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
            && !transcript.known().isOfSpeaker(word)
            && signs.get(word).overrule(name.type())) {
          sentence.put(name.first(), name.last(), signs.get(word).type());
        }
      }
    }
  }

  private static boolean isOpen(SentenceNames sentence, NameSpan name) {
    return name.first() == name.last()
        && sentence.isCapitalised(name.first())
        && (name.type().equals(PERSON) || name.type().equals(PLACE));
  }

  private static Set<String> wordsOfPeople(NamedSentences transcript) {
    Set<String> words = new HashSet<>();
    for (SentenceNames sentence : transcript.sentences()) {
      for (NameSpan name : sentence.names()) {
        if (name.type().equals(PERSON) && name.first() < name.last()) {
          for (int i = name.first(); i <= name.last(); i++) {
            words.add(sentence.word(i));
          }
        }
      }
    }
    return words;
  }
}
