package org.colloquy.report.tally;

import java.io.Serializable;
import org.colloquy.model.MentionTally;
import org.colloquy.report.interval.TranscriptTones;

/** A count of mentions by kind, with the sum of their tones. */
public final class MentionCount implements Serializable {
  private static final long serialVersionUID = 1;

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

  /** Adds the mentions of other transcripts. */
  void addAll(MentionCount other) {
    named += other.named;
    nominal += other.nominal;
    pronoun += other.pronoun;
    tones.addAll(other.tones);
  }

  /** The number of mentions by name. */
  public int named() {
    return named;
  }

  /** The number of mentions by a noun. */
  public int nominal() {
    return nominal;
  }

  /** The number of mentions by a pronoun. */
  public int pronoun() {
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
