package org.colloquy.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The people of the user's table {@code people.csv} who are found in the corpus.
 *
 * @param list the table
 * @param places for each person who was found, by the id as a speaker, the 0-based place of the row
 *     in the table
 */
public record FoundPeople(PeopleList list, SortedMap<String, Integer> places)
    implements Serializable {
  /** Nobody, as if there was no table. */
  public static final FoundPeople NONE = new FoundPeople(PeopleList.NONE, new TreeMap<>());

  public FoundPeople {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    for (int place : places.values()) {
      if (place < 0 || place >= list.people().size()) {
        throw new IllegalArgumentException("no row has the place " + place);
      }
    }
  }

  /**
   * Returns the place of a person's row in the table; empty for everybody else.
   *
   * @param speakerId the id that the person has as a speaker
   */
  public OptionalInt placeOf(String speakerId) {
    Integer place = places.get(speakerId);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }
}
