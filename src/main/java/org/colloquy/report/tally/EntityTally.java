package org.colloquy.report.tally;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.EntityType;
import org.colloquy.model.MentionTally;
import org.colloquy.model.PageLink;
import org.colloquy.model.Sourced;
import org.colloquy.model.TranscriptDigest;

/** How one entity is mentioned, counted over transcripts. */
public final class EntityTally implements Serializable {
  private static final long serialVersionUID = 1;

  private final String id;
  private final String name;
  private final EntityType type;
  private final TreeSet<String> aliases;

  /** Null if no page is sure enough. */
  private final PageLink link;

  private FirstMention first;
  private final MentionCount mentions = new MentionCount();
  private final DateRange dates = new DateRange();
  private int transcripts;
  private int byOthers;

  /** Makes the tally of an entity that has one mention, which is not added yet. */
  EntityTally(CorpusEntity entity, FirstMention first) {
    this.id = entity.id();
    this.name = entity.name();
    this.type = entity.type();
    this.aliases = new TreeSet<>(entity.aliases());
    this.link = entity.link().orElse(null);
    this.first = first;
  }

  /**
   * Adds mentions in a transcript.
   *
   * @param speaker who mentions it; empty if nobody knows
   * @param isFirst whether nothing of this transcript was added before
   */
  void add(
      TranscriptDigest transcript,
      MentionTally tally,
      Optional<CorpusSpeaker> speaker,
      boolean isFirst) {
    if (isFirst) {
      transcripts++;
      dates.add(transcript.date().map(Sourced::value));
    }
    mentions.add(transcript.id(), tally);
    boolean ofSelf = speaker.filter(s -> CorpusEntity.idOfSpeaker(s.id()).equals(id)).isPresent();
    byOthers += ofSelf ? 0 : tally.mentions();
  }

  /** Adds mentions of the same entity in other transcripts; returns this tally. */
  public EntityTally and(EntityTally other) {
    first = first.first(other.first);
    mentions.addAll(other.mentions);
    dates.addAll(other.dates);
    transcripts += other.transcripts;
    byOthers += other.byOthers;
    return this;
  }

  /** The entity, without the reasons why names were joined. */
  public CorpusEntity entity() {
    return new CorpusEntity(id, name, type, aliases, link(), List.of());
  }

  /** The entity's id. */
  public String id() {
    return id;
  }

  /** The page about it; empty if none is sure enough. */
  public Optional<PageLink> link() {
    return Optional.ofNullable(link);
  }

  /** Its first mention. */
  public FirstMention first() {
    return first;
  }

  /** Its mentions. */
  public MentionCount mentions() {
    return mentions;
  }

  /** The days of the transcripts that mention it. */
  public DateRange dates() {
    return dates;
  }

  /** The number of transcripts that mention it. */
  public int transcripts() {
    return transcripts;
  }

  /** The number of mentions by anybody who is not the entity. */
  public int byOthers() {
    return byOthers;
  }
}
