package org.colloquy.cluster.tables;

import java.util.Locale;
import org.colloquy.report.tally.EntityRow;
import org.colloquy.report.tally.PairTally;
import org.colloquy.report.tally.SpeakerRow;

/** The orders of counted rows as texts, so that rows can be sorted without holding them. */
final class RowOrder {
  private static final String DIGITS = "%019d";

  private RowOrder() {}

  /** As {@link SpeakerRow#ORDER}. */
  static String of(SpeakerRow row) {
    return falling(row.speaker().speech().words()) + row.speaker().id();
  }

  /** As {@link EntityRow#ORDER}. */
  static String of(EntityRow row) {
    return falling(row.entity().mentions().all()) + row.entity().id();
  }

  /** By speaker, then what each mentions most. */
  static String of(PairTally pair) {
    return pair.speakerId() + '\u0000' + falling(pair.mentions().all()) + pair.entityId();
  }

  private static String falling(long count) {
    return String.format(Locale.ROOT, DIGITS, Long.MAX_VALUE - count);
  }
}
