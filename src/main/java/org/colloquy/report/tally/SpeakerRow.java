package org.colloquy.report.tally;

import java.io.Serializable;
import java.util.Comparator;
import org.colloquy.model.Speech;

/**
 * What the row of a speaker is made of.
 *
 * @param mentioned those whom the speaker mentions, without the speaker
 * @param byOthers how often others mention the speaker
 * @param all what all speakers say together
 */
public record SpeakerRow(SpeakerTally speaker, Company mentioned, int byOthers, Speech all)
    implements Serializable {
  /** The order of the rows: who says most comes first. */
  public static final Comparator<SpeakerRow> ORDER =
      Comparator.<SpeakerRow>comparingLong(row -> row.speaker().speech().words())
          .reversed()
          .thenComparing(row -> row.speaker().id());
}
