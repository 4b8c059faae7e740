package org.colloquy.report.tally;

import java.io.Serializable;

/**
 * How many people there are in a corpus.
 *
 * @param speaking those who speak
 * @param mentioned those whom others mention
 */
public record PeopleTotals(int speaking, int mentioned) implements Serializable {
  /** Nobody. */
  public static final PeopleTotals NONE = new PeopleTotals(0, 0);

  /** The totals of one person who is a speaker. */
  public static PeopleTotals of(SpeakerTally speaker) {
    return new PeopleTotals(speaker.isHeard() ? 1 : 0, 0);
  }

  /** The totals of one entity, which may be no person. */
  public static PeopleTotals of(EntityTally entity) {
    return new PeopleTotals(0, entity.entity().isPerson() && entity.byOthers() > 0 ? 1 : 0);
  }

  /** Returns the sum of both, which have nobody in common. */
  public PeopleTotals and(PeopleTotals more) {
    return new PeopleTotals(speaking + more.speaking, mentioned + more.mentioned);
  }
}
