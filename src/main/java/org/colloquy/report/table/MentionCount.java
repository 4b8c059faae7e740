package org.colloquy.report.table;

import org.colloquy.model.MentionTally;
import org.colloquy.model.Tones;

/** Counts mentions by their kind, and adds up their tones. */
public final class MentionCount {
  private int named;
  private int nominal;
  private int pronoun;
  private Tones tones = Tones.NONE;

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

  public int all() {
    return named + nominal + pronoun;
  }

  public Tones tones() {
    return tones;
  }
}
