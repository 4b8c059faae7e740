package org.colloquy.report.table;

import org.colloquy.model.MentionTally;
import org.colloquy.model.Tones;

/** A count of mentions by kind, with the sum of their tones. */
public final class MentionCount {
  private int named;
  private int nominal;
  private int pronoun;
  private Tones tones = Tones.NONE;

  /** Adds the mentions of a tally. */
  public void add(MentionTally tally) {
    named += tally.named();
    nominal += tally.nominal();
    pronoun += tally.pronoun();
    tones = tones.and(tally.tones());
  }

  int named() {
    return named;
  }

  int nominal() {
    return nominal;
  }

  int pronoun() {
    return pronoun;
  }

  /** The number of mentions of every kind. */
  public int all() {
    return named + nominal + pronoun;
  }

  /** The tones toward what is mentioned. */
  public Tones tones() {
    return tones;
  }
}
