package org.colloquy.transcript.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * Figures by which candidates of one family are seen to be people who talk, not the headings of a
 * list, the levels of a log or the sources that an article quotes.
 */
final class Exchange {
  /** Share of quoted texts from which on the candidates name sources, not speakers. */
  private static final double MOSTLY_QUOTED = 0.6;

  private static final int FEW = 3;
  private static final int MANY = 6;

  /** The last answer of a conversation has so many paragraphs, besides its first, without doubt. */
  private static final int OF_ONE_ANSWER = 2;

  private static final double AROUND = 1.2;

  private final List<Sighting> sightings;
  private final Map<String, Integer> seen = new HashMap<>();

  private final Set<String> names = new HashSet<>();

  /** Full names by the surname that only they have; empty where several have it. */
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
   * What the labels of one person have in common: given name and surname, whether the label prints
   * a middle name or the surname alone. A surname of two people is a name of its own.
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

  int size() {
    return sightings.size();
  }

  /** How many names there are, short forms not counted apart. */
  int names() {
    return names.size();
  }

  int seen(LabelCandidate candidate) {
    return seen.getOrDefault(person(candidate), 0);
  }

  boolean mostlyQuotes() {
    return size() > 0 && share(s -> s.speech().quoted()) >= MOSTLY_QUOTED;
  }

  /** Share of candidates whose name occurs more than once. */
  double recurring() {
    return share(s -> seen(s.candidate()) > 1);
  }

  /** How many names occur more than once. */
  long recurringNames() {
    return seen.values().stream().filter(n -> n > 1).count();
  }

  /** Share of the paragraphs between the first and the last candidate that begin with one. */
  double density() {
    if (sightings.isEmpty()) {
      return 0;
    }
    int first = sightings.get(0).paragraph();
    int last = sightings.get(size() - 1).paragraph();
    return (double) size() / (last - first + 1);
  }

  /** Share of those whose speech sounds like talk. */
  double talk() {
    return share(s -> s.speech().talks());
  }

  /** Share of those whose speech is made of sentences. */
  double sentences() {
    return share(s -> s.speech().endsSentence());
  }

  /**
   * Whether somebody asks or says I. People who are named once each are believed only if they are
   * few and do so often; more such names head the entries of a list.
   */
  boolean isPersonal() {
    double personal = share(s -> s.speech().asks() || s.speech().speaksOfSelf());
    return recurringNames() > 0 ? personal > 0 : size() <= FEW && personal >= 0.5;
  }

  /**
   * Whether a few candidates stand in much prose: an article that quotes an exchange.
   *
   * @param prose places of the paragraphs of the file that are prose
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

  double share(Predicate<Sighting> which) {
    return size() == 0 ? 0 : (double) sightings.stream().filter(which).count() / size();
  }
}
