package org.colloquy.identity.person;

import java.io.Serializable;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * By which words the series know somebody: the surname and the given name of a full name, with the
 * series in which its bearer speaks; or the one word of a label.
 */
final class SeriesWords implements Serializable {
  private static final long serialVersionUID = 1;

  private final TreeMap<String, SeriesSpeaker> surnames = new TreeMap<>();
  private final TreeMap<String, SeriesSpeaker> givenNames = new TreeMap<>();

  /** The label; null for a full name. */
  private OneNameLabel label;

  /** The series in which somebody with this surname speaks. */
  SeriesSpeaker ofSurname(String word) {
    return surnames.computeIfAbsent(word, w -> new SeriesSpeaker());
  }

  /** The series in which somebody with this given name speaks. */
  SeriesSpeaker ofGivenName(String word) {
    return givenNames.computeIfAbsent(word, w -> new SeriesSpeaker());
  }

  /** Sets the label of somebody who has only one. */
  void setLabel(OneNameLabel oneName) {
    label = oneName;
  }

  void addAll(SeriesWords other) {
    other.surnames.forEach((word, speaker) -> ofSurname(word).addAll(speaker));
    other.givenNames.forEach((word, speaker) -> ofGivenName(word).addAll(speaker));
    label = label == null ? other.label : label;
  }

  /** The series by surname; empty without a full name. */
  SortedMap<String, SeriesSpeaker> surnames() {
    return surnames;
  }

  /** The series by given name; empty without a full name. */
  SortedMap<String, SeriesSpeaker> givenNames() {
    return givenNames;
  }

  /** All words by which the series know the person. */
  SortedSet<String> all() {
    TreeSet<String> all = new TreeSet<>(surnames.keySet());
    all.addAll(givenNames.keySet());
    label().ifPresent(oneName -> all.add(oneName.word()));
    return all;
  }

  /** The label of one name; empty for a full name, or if no series has it. */
  Optional<OneNameLabel> label() {
    return Optional.ofNullable(label);
  }
}
