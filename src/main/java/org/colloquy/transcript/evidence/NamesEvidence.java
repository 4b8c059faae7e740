package org.colloquy.transcript.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * Names as they are written, and handles: shapes that ordinary prose has too ({@code Question:
 * whose is it?}). They are believed together or not at all: several people who talk, most of whom
 * recur, and who introduce a good part of the paragraphs between the first and the last of them.
 */
final class NamesEvidence {
  private static final double DENSE = 0.6;

  private static final double NEARLY_ALL = 0.7;
  private static final int MANY = 3;

  private final HeadingWords headings;

  NamesEvidence(HeadingWords headings) {
    this.headings = headings;
  }

  /**
   * @param inCapitals whether the file has labels in capitals
   */
  Predicate<LabelCandidate> judge(List<Sighting> sightings, PageEvidence page, boolean inCapitals) {
    List<Sighting> kept = sightings.stream().filter(s -> !headings.head(s.candidate())).toList();
    boolean believed = isConversation(new Exchange(kept), page, inCapitals);
    long sure = kept.stream().filter(s -> s.candidate().sure()).count();
    Predicate<LabelCandidate> fits = besideSure(kept, sure);
    return c ->
        (believed && fits.test(c) || c.sure() && sure > 1 && inCapitals) && !headings.head(c);
  }

  /**
   * Where nearly all labels are sure, as by the times beside them, {@code Yes: loud and clear} is
   * said; only somebody who has such a label elsewhere may stand without it.
   */
  private static Predicate<LabelCandidate> besideSure(List<Sighting> kept, long sure) {
    if (sure < MANY || sure < NEARLY_ALL * kept.size()) {
      return c -> true;
    }
    Exchange exchange = new Exchange(kept.stream().filter(s -> s.candidate().sure()).toList());
    return c -> c.sure() || exchange.seen(c) > 0;
  }

  private static boolean isConversation(Exchange exchange, PageEvidence page, boolean inCapitals) {
    if (exchange.mostlyQuotes()) {
      return false;
    }
    double sure = exchange.share(s -> s.candidate().sure());
    if (sure >= 0.5 && exchange.size() > 1 && exchange.sentences() >= 0.3) {
      return true;
    }
    boolean asked = exchange.recurringNames() > 0 || exchange.share(s -> s.speech().asks()) > 0;
    if (!asked || !exchange.isPersonal() || exchange.isQuotedIn(page.prose())) {
      return false;
    }
    if (exchange.names() < 2 || exchange.talk() < 0.25 || exchange.sentences() < 0.5) {
      return false;
    }
    boolean recurring = exchange.size() >= 4 && exchange.recurring() >= 0.6;
    boolean dense = exchange.density() >= DENSE && exchange.talk() >= 0.5 && !inCapitals;
    return recurring && exchange.density() >= (inCapitals ? 0.3 : 0.08) || dense;
  }
}
