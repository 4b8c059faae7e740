package org.colloquy.model;

import java.util.OptionalInt;

/**
 * A tally of one speaker's mentions of one entity in one transcript. All unknown speakers share one
 * tally per entity.
 *
 * @param speaker 0-based index into the cast's speakers; empty for turns with an unknown speaker
 * @param entity 0-based index into the transcript's entities
 * @param named mentions by a name
 * @param nominal mentions by a nominal
 * @param pronoun mentions by a pronoun
 * @param tones the tones of the mentions
 * @param firstTurn 1-based number of the turn that contains the first mention
 */
public record MentionTally(
    OptionalInt speaker,
    int entity,
    int named,
    int nominal,
    int pronoun,
    Tones tones,
    int firstTurn) {
  public MentionTally {
    if (named < 0 || nominal < 0 || pronoun < 0 || named + nominal + pronoun == 0) {
      throw new IllegalArgumentException("at least one mention, and no count is negative");
    }
    if (entity < 0 || firstTurn < 1) {
      throw new IllegalArgumentException("entity " + entity + ", turn " + firstTurn);
    }
  }

  /** The tally of one mention. */
  static MentionTally of(OptionalInt speaker, int entity, Mention mention, int turn) {
    return new MentionTally(
        speaker,
        entity,
        mention.kind() == Mention.Kind.NAME ? 1 : 0,
        mention.kind() == Mention.Kind.NOMINAL ? 1 : 0,
        mention.kind() == Mention.Kind.PRONOUN ? 1 : 0,
        Tones.toward(mention.tone()),
        turn);
  }

  /**
   * Returns the sum of both; {@code later} has the same speaker and entity and comes later in the
   * text.
   */
  MentionTally and(MentionTally later) {
    return new MentionTally(
        speaker,
        entity,
        named + later.named,
        nominal + later.nominal,
        pronoun + later.pronoun,
        tones.and(later.tones),
        firstTurn);
  }

  /** The number of mentions of all kinds. */
  public int mentions() {
    return named + nominal + pronoun;
  }
}
