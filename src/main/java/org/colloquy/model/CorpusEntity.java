package org.colloquy.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An entity (a person, an organisation, a place …) across the corpus.
 *
 * @param id id that is the same in every report and every run: {@code person:charles-roe}
 * @param name the form that most transcripts use
 * @param type the type that most transcripts vote for
 * @param aliases every form by which speech names it
 * @param link the page of Wikipedia that is about it; empty if none is sure enough
 * @param merges why names of other transcripts are taken for this entity's; empty if it has one
 *     name everywhere
 */
public record CorpusEntity(
    String id,
    String name,
    EntityType type,
    SortedSet<String> aliases,
    Optional<PageLink> link,
    List<Merge> merges) {
  private static final String PERSON = "person:";

  public CorpusEntity {
    aliases = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
    merges = List.copyOf(new TreeSet<>(merges));
  }

  /** Makes an entity without a link that has one name everywhere. */
  public CorpusEntity(String id, String name, EntityType type, SortedSet<String> aliases) {
    this(id, name, type, aliases, Optional.empty(), List.of());
  }

  /** Returns the entity id of the speaker with this speaker id. */
  public static String idOfSpeaker(String speakerId) {
    return PERSON + speakerId;
  }

  /** Whether the entity is a person. */
  public boolean isPerson() {
    return id.startsWith(PERSON);
  }

  /** Whether the entity is the person with this speaker id. */
  public boolean isSpeaker(String speakerId) {
    return isPerson()
        && id.length() == PERSON.length() + speakerId.length()
        && id.endsWith(speakerId);
  }

  /**
   * The speaker id that this person has in the transcripts where they speak; empty if the entity is
   * not a person.
   */
  public Optional<String> idAsSpeaker() {
    return isPerson() ? Optional.of(id.substring(PERSON.length())) : Optional.empty();
  }
}
