package org.colloquy.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker;

/**
 * Finds again, in all of a transcript, the names that are known from part of it: those of its
 * speakers in full, those that the recogniser found elsewhere, and the surnames of the people among
 * them. Letter for letter, and only where the tagger sees a name, too.
 */
final class KnownNames {
  /** A shorter word says too little. */
  private static final int SHORTEST = 3;

  private static final int MOST_WORDS = 4;

  private final Map<String, Map<String, Integer>> types = new HashMap<>();

  KnownNames(Cast cast) {
    for (Speaker speaker : cast.speakers()) {
      if (speaker.named() && PersonName.parse(speaker.name()).isFull()) {
        addPerson(speaker.name());
      }
    }
  }

  /** Learns the names of one sentence. */
  void learn(List<CoreLabel> tokens, List<NameSpan> names) {
    for (NameSpan name : names) {
      String text = textOf(tokens, name.first(), name.last());
      Family family = EntityType.named(name.type()).orElse(EntityType.MISC).family();
      if (family == Family.PERSON) {
        addPerson(text);
      } else if (family == Family.ORGANIZATION || family == Family.PLACE) {
        add(text, name.type());
      }
    }
  }

  private void addPerson(String text) {
    PersonName name = PersonName.parse(text);
    add(name.full(), "PERSON");
    if (name.isFull()) {
      add(name.last(), "PERSON");
    }
  }

  private void add(String text, String type) {
    if (text.length() >= SHORTEST && text.chars().anyMatch(Character::isUpperCase)) {
      types.computeIfAbsent(text, t -> new TreeMap<>()).merge(type, 1, Integer::sum);
    }
  }

  /** The names of a sentence, the known ones that were missed among them. */
  List<NameSpan> completed(List<CoreLabel> tokens, List<NameSpan> names) {
    boolean[] taken = new boolean[tokens.size()];
    for (NameSpan name : names) {
      for (int i = name.first(); i <= name.last(); i++) {
        taken[i] = true;
      }
    }
    List<NameSpan> all = new ArrayList<>(names);
    for (int first = 0; first < tokens.size(); first++) {
      for (int last = Math.min(tokens.size(), first + MOST_WORDS) - 1; last >= first; last--) {
        if (isFree(tokens, taken, first, last)) {
          Optional<String> type = typeOf(textOf(tokens, first, last));
          if (type.isPresent()) {
            all.add(new NameSpan(first, last, type.get(), OptionalDouble.empty()));
            first = last;
            break;
          }
        }
      }
    }
    all.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return all;
  }

  private static boolean isFree(List<CoreLabel> tokens, boolean[] taken, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (taken[i]) {
        return false;
      }
    }
    boolean goesOn = last + 1 < tokens.size() && tokens.get(last + 1).word().equals("of");
    String tag = tokens.get(last).tag();
    return !goesOn && tag != null && tag.startsWith("NNP");
  }

  /** The type that most places give; the first in the order of the alphabet if two tie. */
  private Optional<String> typeOf(String text) {
    return Optional.ofNullable(types.get(text))
        .flatMap(
            found ->
                found.entrySet().stream()
                    .max(
                        Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                    .map(Map.Entry::getKey));
  }

  private static String textOf(List<CoreLabel> tokens, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(
              i == first || tokens.get(i - 1).endPosition() == tokens.get(i).beginPosition()
                  ? ""
                  : " ")
          .append(tokens.get(i).word());
    }
    return text.toString();
  }
}
