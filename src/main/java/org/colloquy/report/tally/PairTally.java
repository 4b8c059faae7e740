package org.colloquy.report.tally;

import java.io.Serializable;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.EntityType;
import org.colloquy.model.MentionTally;

/** How one speaker mentions one entity, counted over transcripts. */
public final class PairTally implements Serializable {
  private static final long serialVersionUID = 1;

  private final String speakerId;
  private final String speaker;
  private final String entityId;
  private final String entity;
  private final EntityType type;
  private FirstMention first;
  private final MentionCount mentions = new MentionCount();
  private int transcripts;
  private int notOfSelf;

  /** Makes the tally of a pair that has one mention, which is not added yet. */
  PairTally(CorpusSpeaker speaker, CorpusEntity entity, FirstMention first) {
    this.speakerId = speaker.id();
    this.speaker = speaker.name();
    this.entityId = entity.id();
    this.entity = entity.name();
    this.type = entity.type();
    this.first = first;
  }

  /**
   * Adds mentions in a transcript.
   *
   * @param transcript its id
   * @param ofSelf whether the speaker is the one who is mentioned
   * @param isFirst whether nothing of this transcript was added before
   */
  void add(String transcript, MentionTally tally, boolean ofSelf, boolean isFirst) {
    transcripts += isFirst ? 1 : 0;
    mentions.add(transcript, tally);
    notOfSelf += ofSelf ? 0 : tally.mentions();
  }

  /** Adds mentions by the same speaker of the same entity in other transcripts; returns this. */
  public PairTally and(PairTally other) {
    first = first.first(other.first);
    mentions.addAll(other.mentions);
    transcripts += other.transcripts;
    notOfSelf += other.notOfSelf;
    return this;
  }

  /** The speaker's id. */
  public String speakerId() {
    return speakerId;
  }

  /** The speaker's name. */
  public String speaker() {
    return speaker;
  }

  /** The entity's id. */
  public String entityId() {
    return entityId;
  }

  /** The entity's name. */
  public String entity() {
    return entity;
  }

  /** The entity's type. */
  public EntityType type() {
    return type;
  }

  /** The first mention. */
  public FirstMention first() {
    return first;
  }

  /** The mentions. */
  public MentionCount mentions() {
    return mentions;
  }

  /** The number of transcripts in which the speaker mentions the entity. */
  public int transcripts() {
    return transcripts;
  }

  /** The number of mentions where the entity is not a participant who is the speaker. */
  public int notOfSelf() {
    return notOfSelf;
  }
}
