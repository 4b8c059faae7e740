package org.colloquy.report.table;

import org.colloquy.model.MentionTally;
import org.colloquy.report.interval.TranscriptTones;

/** A count of mentions by kind, with the sum of their tones. */
public final class MentionCount {
  private int named;
  private int nominal;
  private int pronoun;
  private final TranscriptTones tones = new TranscriptTones();

  /**
   * Adds the mentions of a tally; all of one transcript come before any of the next.
   *
   * @param transcript the id of its transcript
   */
  public void add(String transcript, MentionTally tally) {
    named += tally.named();
    nominal += tally.nominal();
    pronoun += tally.pronoun();
    tones.add(transcript, tally.tones());
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
  public TranscriptTones tones() {
    return tones;
  }
}
