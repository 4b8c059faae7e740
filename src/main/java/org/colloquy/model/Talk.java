package org.colloquy.model;

import java.util.OptionalInt;

/**
 * The mentions of one thing by one speaker in one transcript, counted; by one or by several whom
 * nobody knows.
 *
 * @param speaker index into the cast's speakers; empty if it is not known who speaks
 * @param entity index into the transcript's entities
 * @param tones of the mentions
 * @param firstTurn 1-based number of the turn of the first of them
 */
public record Talk(
    OptionalInt speaker,
    int entity,
    int named,
    int nominal,
    int pronoun,
    Tones tones,
    int firstTurn) {
  public Talk {
    if (named < 0 || nominal < 0 || pronoun < 0 || named + nominal + pronoun == 0) {
      throw new IllegalArgumentException("at least one mention, and no count is negative");
    }
    if (entity < 0 || firstTurn < 1) {
      throw new IllegalArgumentException("entity " + entity + ", turn " + firstTurn);
    }
  }

  /** Of one mention. */
  static Talk of(OptionalInt speaker, int entity, Mention mention, int turn) {
    return new Talk(
        speaker,
        entity,
        mention.kind() == Mention.Kind.NAME ? 1 : 0,
        mention.kind() == Mention.Kind.NOMINAL ? 1 : 0,
        mention.kind() == Mention.Kind.PRONOUN ? 1 : 0,
        Tones.toward(mention.tone()),
        turn);
  }

  /** These and others of the same speaker and the same thing, which come later. */
  Talk and(Talk later) {
    return new Talk(
        speaker,
        entity,
        named + later.named,
        nominal + later.nominal,
        pronoun + later.pronoun,
        tones.and(later.tones),
        firstTurn);
  }

  public int mentions() {
    return named + nominal + pronoun;
  }
}
