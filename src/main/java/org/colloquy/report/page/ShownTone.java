package org.colloquy.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.colloquy.model.Tone;
import org.colloquy.model.ToneScale;

/**
 * The tone of a sentence or a turn, as the page shows it. {@code tone.js} does the same for what
 * the scripts make.
 *
 * @param cell the value as in a cell; empty if there is none
 */
record ShownTone(String cell) {
  private static final int DECIMALS = 2;

  /** Whether there is no value. */
  boolean isNone() {
    return cell.isEmpty();
  }

  /** The value with its sign and two decimals, as in {@code −0.25}; 0 has no sign. */
  String printed() {
    BigDecimal rounded = new BigDecimal(cell).setScale(DECIMALS, RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    return switch (rounded.signum()) {
      case -1 -> "−" + digits;
      case 0 -> digits;
      default -> "+" + digits;
    };
  }

  /** The value in words. */
  String told() {
    return isNone() ? "unscored" : "tone " + printed() + ", " + className();
  }

  /** Its class by the neutral zone: negative, neutral or positive; empty if there is no value. */
  String className() {
    return isNone()
        ? ""
        : ToneScale.SENTENCES.of(Double.parseDouble(cell)).name().toLowerCase(Locale.ROOT);
  }

  /** The class of its element: {@code neg}, {@code mid}, {@code pos}, or {@code none}. */
  String side() {
    if (isNone()) {
      return "none";
    }
    Tone tone = ToneScale.SENTENCES.of(Double.parseDouble(cell));
    return tone == Tone.NEGATIVE ? "neg" : tone == Tone.POSITIVE ? "pos" : "mid";
  }
}
