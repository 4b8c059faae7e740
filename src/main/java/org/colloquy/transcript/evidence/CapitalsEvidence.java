package org.colloquy.transcript.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.Offices;

/**
 * The evidence for labels in capitals. A candidate is a label if its shape is sure. Another one
 * must not be a heading, and the rest of the file must speak for it: a single word must be the
 * surname of a longer candidate or of a name on the page, or must recur, or must say that a
 * question follows that does, or must introduce a sentence in a file that has sure labels. If the
 * file has no sure label, the candidates together must be an exchange, or the page must list them
 * as short forms of names.
 */
final class CapitalsEvidence {
  /** The share of paragraphs that the labels must introduce if none of them gives a full name. */
  private static final double DENSE = 0.3;

  /** The label of a briefing's questions, which may have only one. */
  private static final String QUESTION = "question";

  private final HeadingWords headings;

  CapitalsEvidence(HeadingWords headings) {
    this.headings = headings;
  }

  /**
   * Returns the test for labels in capitals.
   *
   * @param asked whether the file has candidates for questions
   */
  Predicate<LabelCandidate> judge(List<Sighting> sightings, PageEvidence page, boolean asked) {
    Map<String, Integer> seen = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    Set<String> sureSurnames = new HashSet<>();
    Set<String> givenNames = new HashSet<>();
    Set<LabelCandidate> asking = new HashSet<>();
    boolean anySure = sightings.stream().anyMatch(s -> s.candidate().sure());
    for (Sighting sighting : sightings) {
      LabelCandidate candidate = sighting.candidate();
      boolean speaksForItself = anySure && sighting.speech().beginsSentence();
      seen.merge(candidate.key(), speaksForItself ? 2 : 1, Integer::sum);
      if (candidate.hasSeveralWords() && !headings.isHeading(candidate)) {
        surnames.add(LabelCandidate.fold(candidate.surname()));
        givenNames.add(
            LabelCandidate.fold(candidate.name().substring(0, candidate.name().indexOf(' '))));
      }
      if (candidate.key().equals(QUESTION) && sighting.speech().asks()) {
        asking.add(candidate);
      }
      if (candidate.sure()) {
        sureSurnames.add(LabelCandidate.fold(candidate.surname()));
      }
    }
    Predicate<LabelCandidate> isOne =
        c ->
            seen.containsKey(c.key()) || surnames.contains(c.key()) || givenNames.contains(c.key());
    Predicate<LabelCandidate> accepted =
        c ->
            c.sure()
                || isTogether(c, isOne)
                || sureSurnames.contains(c.key())
                || Offices.isPart(c.name())
                || !headings.isHeading(c)
                    && (c.hasSeveralWords()
                        || surnames.contains(c.key())
                        || seen.get(c.key()) > 1
                        || asking.contains(c)
                        || page.hasSurname(c.name()));
    List<Sighting> kept = sightings.stream().filter(s -> accepted.test(s.candidate())).toList();
    return anySure || isExchange(kept, page, asked)
        ? accepted
        : isListed(kept, page) ? c -> page.hasShortForm(c.printed()) : c -> false;
  }

  /** Whether the candidate joins names each of which is that of another candidate. */
  private static boolean isTogether(LabelCandidate candidate, Predicate<LabelCandidate> isOne) {
    List<LabelCandidate> parts = candidate.parts();
    return parts.size() > 1 && parts.stream().allMatch(isOne);
  }

  /**
   * Whether the page lists the people for whose names the candidates stand: two or more of them
   * recur and say sentences.
   */
  private static boolean isListed(List<Sighting> kept, PageEvidence page) {
    Exchange exchange =
        new Exchange(
            kept.stream().filter(s -> page.hasShortForm(s.candidate().printed())).toList());
    return exchange.recurringNames() >= 2
        && exchange.sentences() >= 0.8
        && !exchange.mostlyQuotes();
  }

  /**
   * Whether the candidates, none of which is sure, are several people who talk. Whoever asks (Q) is
   * one of them.
   */
  private static boolean isExchange(List<Sighting> kept, PageEvidence page, boolean asked) {
    Exchange exchange = new Exchange(kept);
    boolean fullName =
        kept.stream()
            .map(Sighting::candidate)
            .anyMatch(c -> c.hasSeveralWords() && c.name().chars().noneMatch(Character::isDigit));
    boolean talk =
        fullName && exchange.recurringNames() > 0
            ? exchange.sentences() >= 0.5
            : exchange.recurringNames() > 0
                ? exchange.talk() >= 0.2 && exchange.sentences() >= 0.4
                : exchange.talk() >= 0.5 && exchange.sentences() >= 0.5;
    return exchange.names() + (asked ? 1 : 0) > 1
        && !exchange.mostlyQuotes()
        && (asked
            || exchange.isPersonal()
            || fullName && exchange.recurringNames() > 0
            || exchange.isOfPeopleOnly()
            || exchange.isShortTalk())
        && !exchange.isQuotedIn(page.prose())
        && talk
        && (fullName || exchange.density() >= DENSE);
  }
}
