package org.colloquy.report;

import org.colloquy.model.Tone;
import org.colloquy.model.Tones;

/** The cells of tones that are added up. */
final class ToneCells {
  private ToneCells() {}

  /** Mean, the five classes, unscored. */
  static Cells inFull(Tones tones, Cells cells) {
    cells.decimal(tones.mean());
    for (Tone tone : Tone.values()) {
      cells.number(tones.of(tone));
    }
    return cells.number(tones.unscored());
  }

  /** Mean, n, negative, neutral, positive. */
  static Cells inShort(Tones tones, Cells cells) {
    return cells
        .decimal(tones.mean())
        .number(tones.scored())
        .number(tones.veryNegative() + tones.negative())
        .number(tones.neutral())
        .number(tones.positive() + tones.veryPositive());
  }
}
