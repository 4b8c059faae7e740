package org.colloquy.transcript.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.PersonLabels;

/**
 * The candidates of one family as an exchange: figures that distinguish people who talk from the
 * headings of a list, the levels of a log and the sources that an article quotes.
 */
final class Exchange {
  /** From this share of quoted texts on, the candidates name sources, not speakers. */
  private static final double MOSTLY_QUOTED = 0.6;

  private static final double MOST = 0.5;
  private static final double MOSTLY_TALK = 0.6;
  private static final double NEARLY_ALL = 0.8;

  /** A name alone and its speech are two paragraphs. */
  private static final double ALONE_AND_DENSE = 0.4;

  private static final int FEWEST_TURNS = 4;
  private static final int FEW = 3;
  private static final int MANY = 6;

  /** So many paragraphs behind the first one of the last answer still belong to that answer. */
  private static final int OF_ONE_ANSWER = 2;

  /** An article has more paragraphs of prose around a quoted exchange than this, per candidate. */
  private static final double AROUND = 1.2;

  private final List<Sighting> sightings;
  private final Map<String, Integer> seen = new HashMap<>();

  private final Set<String> names = new HashSet<>();

  /** The full name of each surname; empty if people of several names have it. */
  private final Map<String, String> fullOfSurname = new HashMap<>();

  Exchange(List<Sighting> sightings) {
    this.sightings = sightings;
    for (Sighting sighting : sightings) {
      LabelCandidate candidate = sighting.candidate();
      if (candidate.hasSeveralWords()) {
        fullOfSurname.merge(
            LabelCandidate.fold(candidate.surname()),
            withoutMiddle(candidate),
            (one, other) -> one.equals(other) ? one : "");
      }
    }
    for (Sighting sighting : sightings) {
      LabelCandidate candidate = sighting.candidate();
      seen.merge(person(candidate), 1, Integer::sum);
      names.add(candidate.hasSeveralWords() ? candidate.key() : person(candidate));
    }
  }

  /**
   * Returns what the labels of one person have in common: given name and surname, even if the label
   * also prints a middle name or prints only the surname. A surname of two people counts as a name
   * of its own.
   */
  private String person(LabelCandidate candidate) {
    if (candidate.hasSeveralWords()) {
      return withoutMiddle(candidate);
    }
    String full = fullOfSurname.getOrDefault(candidate.key(), "");
    return full.isEmpty() ? candidate.key() : full;
  }

  private static String withoutMiddle(LabelCandidate candidate) {
    String given = candidate.name().substring(0, candidate.name().indexOf(' '));
    return LabelCandidate.fold(given) + " " + LabelCandidate.fold(candidate.surname());
  }

  /** The number of candidates. */
  int size() {
    return sightings.size();
  }

  /** Where the first candidate begins, in UTF-16 code units of the text; empty without any. */
  OptionalInt start() {
    return sightings.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(sightings.get(0).candidate().span().start());
  }

  /** The number of names; a short form does not count as a further name. */
  int names() {
    return names.size();
  }

  /** How often the candidate's name occurs, short forms included. */
  int seen(LabelCandidate candidate) {
    return seen.getOrDefault(person(candidate), 0);
  }

  /** Whether most of the candidates introduce quotations. */
  boolean mostlyQuotes() {
    return size() > 0 && share(s -> s.speech().quoted()) >= MOSTLY_QUOTED;
  }

  /** The share of candidates whose name occurs more than once. */
  double recurring() {
    return share(s -> seen(s.candidate()) > 1);
  }

  /** The number of names that occur more than once. */
  long recurringNames() {
    return seen.values().stream().filter(n -> n > 1).count();
  }

  /**
   * The share of the paragraphs from the first to the last candidate that begin with a candidate.
   */
  double density() {
    if (sightings.isEmpty()) {
      return 0;
    }
    int first = sightings.get(0).paragraph();
    int last = sightings.get(size() - 1).paragraph();
    return (double) size() / (last - first + 1);
  }

  /** The share of candidates whose speech sounds like talk. */
  double talk() {
    return share(s -> s.speech().talks());
  }

  /** The share of candidates whose speech consists of sentences. */
  double sentences() {
    return share(s -> s.speech().endsSentence());
  }

  /**
   * Whether somebody asks or says I. If no name recurs, the candidates must be few and must do so
   * often, because many names that occur once head the entries of a list.
   */
  boolean isPersonal() {
    double personal = share(s -> s.speech().asks() || s.speech().speaksOfSelf());
    return recurringNames() > 0 ? personal > 0 : size() <= FEW && personal >= 0.5;
  }

  /**
   * Whether the candidates are people who take turns without sentences that end: they interrupt
   * each other, or the transcriber writes no full stops. Nearly all recur, most talk, they
   * introduce most paragraphs, and two or more have the names of people.
   */
  boolean isUnpunctuated() {
    long people =
        sightings.stream()
            .map(Sighting::candidate)
            .filter(c -> seen(c) > 1 && PersonLabels.isPerson(c))
            .map(this::person)
            .distinct()
            .count();
    return size() >= FEWEST_TURNS
        && people >= 2
        && recurring() >= NEARLY_ALL
        && density() >= MOST
        && talk() >= MOST;
  }

  /**
   * Whether each candidate is a person's full name, each paragraph between the first and the last
   * of them has one, and all of them say sentences, as where a few people speak once each.
   */
  boolean isOfPeopleOnly() {
    return size() >= FEW
        && share(s -> PersonLabels.isFullName(s.candidate())) == 1
        && density() == 1
        && sentences() == 1;
  }

  /**
   * Whether the candidates are three or four turns of one paragraph each, most of them talk, and
   * one asks. More such paragraphs may be the entries of a list, as in a horoscope.
   */
  boolean isShortTalk() {
    return size() >= FEW
        && size() <= FEWEST_TURNS
        && density() == 1
        && sentences() == 1
        && talk() >= MOSTLY_TALK
        && share(s -> s.speech().asks()) > 0;
  }

  /**
   * Whether a few people talk to each other: each candidate is a full name, one recurs, one asks,
   * one says you, and nearly all talk in sentences, with little else between them.
   */
  boolean isOfPeopleWhoAsk() {
    return size() >= FEW
        && names() > 1
        && recurringNames() > 0
        && share(s -> PersonLabels.isFullName(s.candidate())) == 1
        && share(s -> s.speech().asks()) > 0
        && share(s -> s.speech().addresses()) > 0
        && talk() >= NEARLY_ALL
        && sentences() == 1
        && density() >= ALONE_AND_DENSE
        && !mostlyQuotes();
  }

  /**
   * Whether a few candidates stand in much prose: an article that quotes an exchange.
   *
   * @param prose the 0-based places of the file's paragraphs that are prose
   */
  boolean isQuotedIn(List<Integer> prose) {
    if (size() >= MANY || sightings.isEmpty()) {
      return false;
    }
    int first = sightings.get(0).paragraph();
    int last = sightings.get(size() - 1).paragraph();
    long around = prose.stream().filter(p -> p < first || p > last + OF_ONE_ANSWER).count();
    return around > AROUND * size();
  }

  /**
   * Whether a few candidates stand between paragraphs of a story: an article that prints some
   * messages.
   *
   * @param told the 0-based places of the file's paragraphs that tell a story
   */
  boolean isInset(List<Integer> told) {
    if (size() >= MANY || sightings.isEmpty()) {
      return false;
    }
    int first = sightings.get(0).paragraph();
    int last = sightings.get(size() - 1).paragraph();
    long before = told.stream().filter(p -> p < first).count();
    long behind = told.stream().filter(p -> p > last).count();
    return before > 0 && behind > 1 && before + behind > size();
  }

  /** The share of candidates for which this holds, from 0 to 1; 0 if there are none. */
  double share(Predicate<Sighting> which) {
    return size() == 0 ? 0 : (double) sightings.stream().filter(which).count() / size();
  }
}
