package org.colloquy.report.check;

import org.colloquy.model.CheckKind;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Span;

/**
 * A claim: one thing that the program says at one place, which a person can check.
 *
 * @param stratum its kind and class
 * @param transcript id of the transcript
 * @param line 1-based line where it begins
 * @param place where it stands in the file: 0-based, half-open, in UTF-16 code units
 * @param text the words that it is about, single-spaced; of a turn, its first ones
 * @param said what the program says, for people
 * @param meant the id of whom or what the program means; empty if it has none
 * @param number the 1-based number of its sentence; of a turn, that of the turn
 * @param counted whether it is one of those that the program counts; a link is counted once for
 *     each thing and may be checked at any of its names
 */
record Claim(
    Stratum stratum,
    String transcript,
    int line,
    Span place,
    String text,
    String said,
    String meant,
    int number,
    boolean counted) {
  private static final int DIGITS = 12;

  /**
   * A stratum: what is sampled and counted together.
   *
   * @param group the class, whose names depend on the kind
   */
  record Stratum(CheckKind kind, String group) implements Comparable<Stratum> {
    @Override
    public int compareTo(Stratum other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : group.compareTo(other.group);
    }
  }

  /** A fingerprint of what the claim is about, not of what it says. */
  Fingerprint about() {
    return new Fingerprint.Builder()
        .add("check")
        .add(stratum.kind().printed())
        .add(transcript)
        .add(place.start())
        .add(place.end())
        .add(text)
        .build();
  }

  /**
   * An id of what the claim is about; it begins with a letter, so that no spreadsheet counts it.
   */
  String id() {
    return "k" + about().hex().substring(0, DIGITS);
  }
}
