package org.colloquy.transcript.label;

import java.util.List;
import java.util.function.Predicate;

/**
 * Names with a dash behind them. Lists of people and datelines look like this, too: the names must
 * introduce most of the paragraphs, recur, and talk, and no other label stands in the file.
 */
final class DashEvidence {
  private static final int FEWEST = 4;

  private final HeadingWords headings;

  DashEvidence(HeadingWords headings) {
    this.headings = headings;
  }

  Predicate<LabelCandidate> judge(List<Sighting> sightings, int otherLabels) {
    List<Sighting> kept = sightings.stream().filter(s -> !headings.head(s.candidate())).toList();
    Exchange exchange = new Exchange(kept);
    boolean believed =
        otherLabels == 0
            && exchange.size() >= FEWEST
            && exchange.recurringNames() >= 2
            && exchange.recurring() >= 0.8
            && exchange.density() >= 0.5
            && exchange.talk() >= 0.3
            && exchange.sentences() >= 0.7
            && exchange.isPersonal()
            && !exchange.mostlyQuotes();
    return c -> believed && !headings.head(c);
  }
}
