package org.colloquy.transcript.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * The evidence for names with a dash, a full stop or a tab behind them, in brackets or in bold
 * print, where other labels have a colon. Lists of people, datelines and explained terms look the
 * same. Therefore the names must introduce many of the paragraphs, recur and talk, and the file
 * must have no other label.
 */
final class OtherMarksEvidence {
  private static final int FEWEST = 4;

  private final HeadingWords headings;
  private final int recurringNames;
  private final double recurring;
  private final double density;

  private OtherMarksEvidence(
      HeadingWords headings, int recurringNames, double recurring, double density) {
    this.headings = headings;
    this.recurringNames = recurringNames;
    this.recurring = recurring;
    this.density = density;
  }

  /** The evidence for names as they are written: nearly all of them recur. */
  static OtherMarksEvidence ofNames(HeadingWords headings) {
    return new OtherMarksEvidence(headings, 2, 0.8, 0.4);
  }

  /**
   * The evidence for full names in capitals: at a press conference many people ask only once, and
   * answers are long.
   */
  static OtherMarksEvidence ofCapitals(HeadingWords headings) {
    return new OtherMarksEvidence(headings, 1, 0.4, 0.1);
  }

  /**
   * Returns the test for such names.
   *
   * @param otherLabels the number of labels of other families in the file
   */
  Predicate<LabelCandidate> judge(List<Sighting> sightings, int otherLabels) {
    List<Sighting> kept =
        sightings.stream().filter(s -> !headings.isHeading(s.candidate())).toList();
    Exchange exchange = new Exchange(kept);
    boolean believed =
        otherLabels == 0
            && exchange.size() >= FEWEST
            && exchange.names() >= 2
            && exchange.recurringNames() >= recurringNames
            && exchange.recurring() >= recurring
            && exchange.density() >= density
            && exchange.talk() >= 0.3
            && exchange.sentences() >= 0.7
            && exchange.isPersonal()
            && !exchange.mostlyQuotes();
    return c -> believed && !headings.isHeading(c);
  }
}
