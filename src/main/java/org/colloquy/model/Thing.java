package org.colloquy.model;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person, organisation, place … across the corpus.
 *
 * @param id the same in every report and every run: {@code person:charles-roe}
 * @param name the form that most transcripts give
 * @param type by vote of the transcripts
 * @param aliases every form by which it was named in speech
 */
public record Thing(String id, String name, EntityType type, SortedSet<String> aliases) {
  private static final String PERSON = "person:";

  public Thing {
    aliases = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
  }

  /** The id of the thing that a speaker is. */
  public static String idOfSpeaker(String speakerId) {
    return PERSON + speakerId;
  }

  /** Whether it is a person. */
  public boolean isPerson() {
    return id.startsWith(PERSON);
  }

  /** Whether it is the person who has this id as a speaker. */
  public boolean isSpeaker(String speakerId) {
    return isPerson()
        && id.length() == PERSON.length() + speakerId.length()
        && id.endsWith(speakerId);
  }

  /**
   * The id that this person has as a speaker, should they speak anywhere; empty for what is no
   * person.
   */
  public Optional<String> idAsSpeaker() {
    return isPerson() ? Optional.of(id.substring(PERSON.length())) : Optional.empty();
  }
}
