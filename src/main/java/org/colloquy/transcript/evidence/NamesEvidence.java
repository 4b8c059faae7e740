package org.colloquy.transcript.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * The evidence for names as they are written, and for handles. Ordinary prose has the same shapes
 * ({@code Question: whose is it?}). They are believed together or not at all: they must be several
 * people who talk, most of them must recur, and they must introduce a good part of the paragraphs
 * between the first and the last of them.
 */
final class NamesEvidence {
  private static final double DENSE = 0.6;

  private static final double NEARLY_ALL = 0.7;
  private static final int MANY = 3;

  /** Whoever writes a review writes one, perhaps two; this is the share of names in candidates. */
  private static final double REVIEWERS = 0.5;

  private final HeadingWords headings;

  NamesEvidence(HeadingWords headings) {
    this.headings = headings;
  }

  /**
   * Returns the test for names or handles.
   *
   * @param inCapitals whether the file has labels in capitals
   */
  Predicate<LabelCandidate> judge(List<Sighting> sightings, PageEvidence page, boolean inCapitals) {
    List<Sighting> kept =
        sightings.stream().filter(s -> !headings.isHeading(s.candidate())).toList();
    Exchange exchange = new Exchange(kept);
    boolean believed = isConversation(exchange, page, inCapitals);
    long sure = kept.stream().filter(s -> s.candidate().sure()).count();
    Predicate<LabelCandidate> fits = fittingSure(kept, sure);
    return c ->
        (believed && fits.test(c) || c.sure() && sure > 1 && inCapitals) && !headings.isHeading(c)
            || believed && isTogether(c, exchange);
  }

  /** Whether the candidate joins names each of which is a label by itself elsewhere. */
  private static boolean isTogether(LabelCandidate candidate, Exchange exchange) {
    List<LabelCandidate> parts = candidate.parts();
    return parts.size() > 1 && parts.stream().allMatch(part -> exchange.seen(part) > 0);
  }

  /**
   * Returns the test for labels where nearly all are sure, for example by the times next to them.
   * There {@code Yes: loud and clear} is speech: a label that is not sure needs a sure one of the
   * same person.
   */
  private static Predicate<LabelCandidate> fittingSure(List<Sighting> kept, long sure) {
    if (sure < MANY || sure < NEARLY_ALL * kept.size()) {
      return c -> true;
    }
    Exchange exchange = new Exchange(kept.stream().filter(s -> s.candidate().sure()).toList());
    return c -> c.sure() || exchange.seen(c) > 0;
  }

  /** Whether the page prints reviews, whose writers answer nobody. */
  private static boolean isBelowReviews(Exchange exchange, PageEvidence page) {
    return exchange.start().isPresent() && page.headsReviews(exchange.start().getAsInt());
  }

  private static boolean isConversation(Exchange exchange, PageEvidence page, boolean inCapitals) {
    // An article may print some messages.
    if (exchange.mostlyQuotes()
        || exchange.isInset(page.told())
        || exchange.names() >= REVIEWERS * exchange.size() && isBelowReviews(exchange, page)) {
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
    if (exchange.names() < 2
        || exchange.talk() < 0.25
        || exchange.sentences() < 0.5 && !exchange.isUnpunctuated()) {
      return false;
    }
    boolean recurring = exchange.size() >= 4 && exchange.recurring() >= 0.6;
    boolean dense = exchange.density() >= DENSE && exchange.talk() >= 0.5 && !inCapitals;
    return recurring && exchange.density() >= (inCapitals ? 0.3 : 0.08) || dense;
  }
}
