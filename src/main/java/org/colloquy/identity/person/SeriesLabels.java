package org.colloquy.identity.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.colloquy.model.FoldedName;
import org.colloquy.model.PersonName;
import org.colloquy.model.Slug;
import org.colloquy.model.Sourced;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.TranscriptDigest;

/**
 * Labels of one name that are the same person in several transcripts of a series ({@link
 * Programme}). Such a label is
 *
 * <ol>
 *   <li>somebody who speaks in the series with a full name, if nobody else of the corpus has that
 *       surname or both have the same role in the programme,
 *   <li>somebody who speaks in the series again and again with a full name, if nobody else does who
 *       has that given name,
 *   <li>whoever has the same label in other transcripts, if it is a surname in an assembly, or a
 *       host's or reporter's label in an outlet.
 * </ol>
 */
final class SeriesLabels {
  private static final double SURE = 0.85;
  private static final double LEAST_SURE = 0.8;

  /** From so many transcripts of a series on somebody belongs to it. */
  private static final int AGAIN = 2;

  /** Labels further apart, in years, may be a father's and a daughter's. */
  private static final int A_CAREER = 40;

  private final Map<String, SortedMap<String, SeriesSpeaker>> bySurname = new HashMap<>();
  private final Map<String, SortedMap<String, SeriesSpeaker>> byGivenName = new HashMap<>();
  private final SortedMap<String, OneNameLabel> labels = new TreeMap<>();

  /**
   * Whose label it is.
   *
   * @param id the person's id
   * @param reason one clause that a person can check
   * @param confidence the probability that it is so, 0 to 1
   */
  record Match(String id, String reason, double confidence) {}

  /** Adds the speakers of a transcript. */
  void add(TranscriptDigest transcript) {
    SortedSet<Programme> series = Programme.of(transcript);
    if (series.isEmpty()) {
      return;
    }
    for (Speaker speaker : transcript.speakers()) {
      FoldedName name = nameOf(speaker);
      if (speaker.naming() == Naming.FULL && name.isFull()) {
        String id = speaker.idIn(transcript.id());
        bearer(bySurname, name.last(), id).add(series, speaker.role());
        bearer(byGivenName, name.first(), id).add(series, speaker.role());
      } else if (speaker.naming() == Naming.PART
          && !name.isFull()
          && isOnlyOne(name, transcript.speakers())) {
        labels.put(
            speaker.idIn(transcript.id()),
            new OneNameLabel(
                name.last(),
                series,
                speaker.role(),
                transcript.date().map(Sourced::value),
                OneNameLabel.calledIn(speaker)));
      }
    }
  }

  private static FoldedName nameOf(Speaker speaker) {
    return PersonName.parse(speaker.name()).folded();
  }

  /** Whether no other speaker has this word in the name: {@code Roe} beside {@code Roe of Ohio}. */
  private static boolean isOnlyOne(FoldedName name, List<Speaker> speakers) {
    return speakers.stream()
            .filter(speaker -> nameOf(speaker).words().contains(name.last()))
            .count()
        == 1;
  }

  private static SeriesSpeaker bearer(
      Map<String, SortedMap<String, SeriesSpeaker>> bearers, String word, String id) {
    return bearers
        .computeIfAbsent(word, w -> new TreeMap<>())
        .computeIfAbsent(id, i -> new SeriesSpeaker());
  }

  /**
   * Returns whose each label is, by the label's id; the labels of which nothing is known are left
   * out.
   *
   * @param canonical the common id of full names that are one person's
   */
  Map<String, Match> matches(Map<String, String> canonical) {
    Map<String, Match> found = new HashMap<>();
    SortedMap<String, List<String>> groups = new TreeMap<>();
    labels.forEach(
        (id, label) -> {
          SortedMap<String, SeriesSpeaker> named =
              bySurname.getOrDefault(label.word(), new TreeMap<>());
          Optional<Match> match =
              ofSurname(label, named, canonical)
                  .or(
                      () ->
                          ofGivenName(
                              label,
                              byGivenName.getOrDefault(label.word(), new TreeMap<>()),
                              canonical));
          match.ifPresent(m -> found.put(id, m));
          if (match.isEmpty() && named.isEmpty()) {
            groupOf(label)
                .ifPresent(g -> groups.computeIfAbsent(g, i -> new ArrayList<>()).add(id));
          }
        });
    groups.forEach((group, ids) -> join(group, ids, found));
    return found;
  }

  private static Optional<Match> ofSurname(
      OneNameLabel label, SortedMap<String, SeriesSpeaker> named, Map<String, String> canonical) {
    boolean isOnlyOne = people(named.keySet(), canonical).size() == 1;
    Map<String, Programme> candidates = new TreeMap<>();
    named.forEach(
        (id, bearer) -> {
          boolean sameWork =
              label.worksForProgramme() && bearer.hasRole(label.role().orElseThrow());
          if (isOnlyOne && label.mayHaveRoleOf(bearer) || sameWork) {
            label
                .shared(bearer, 1)
                .ifPresent(
                    series ->
                        candidates.merge(
                            canonical.getOrDefault(id, id),
                            series,
                            (a, b) -> a.compareTo(b) <= 0 ? a : b));
          }
        });
    return theOne(
        candidates,
        isOnlyOne
            ? "the only full name with this surname, in "
            : "the same surname and the same role, in ");
  }

  private static Optional<Match> ofGivenName(
      OneNameLabel label, SortedMap<String, SeriesSpeaker> named, Map<String, String> canonical) {
    Map<String, Programme> candidates = new TreeMap<>();
    named.forEach(
        (id, bearer) -> {
          if (label.mayHaveRoleOf(bearer)) {
            label
                .shared(bearer, AGAIN)
                .ifPresent(series -> candidates.put(canonical.getOrDefault(id, id), series));
          }
        });
    return theOne(candidates, "the only one with this given name who speaks again and again in ");
  }

  private static Optional<Match> theOne(Map<String, Programme> candidates, String reason) {
    if (candidates.size() != 1) {
      return Optional.empty();
    }
    Map.Entry<String, Programme> one = candidates.entrySet().iterator().next();
    Programme.Kind kind = one.getValue().kind();
    return Optional.of(
        new Match(
            one.getKey(),
            reason + kind.printed(),
            kind == Programme.Kind.FILES ? LEAST_SURE : SURE));
  }

  private static Set<String> people(Set<String> ids, Map<String, String> canonical) {
    Set<String> people = new HashSet<>();
    ids.forEach(id -> people.add(canonical.getOrDefault(id, id)));
    return people;
  }

  /** The id of those who have this label in this assembly or outlet; empty if they may be many. */
  private static Optional<String> groupOf(OneNameLabel label) {
    return label.series().stream()
        .filter(
            programme ->
                switch (programme.kind()) {
                  case ASSEMBLY -> true;
                  case OUTLET -> label.worksForProgramme();
                  case TITLE, FILES -> false;
                })
        .findFirst()
        .map(programme -> label.word() + "@" + Slug.of(programme.name()));
  }

  private void join(String group, List<String> ids, Map<String, Match> found) {
    List<LocalDate> days =
        ids.stream().flatMap(id -> labels.get(id).date().stream()).sorted().toList();
    boolean oneCareer =
        days.isEmpty() || days.get(0).plusYears(A_CAREER).isAfter(days.get(days.size() - 1));
    boolean onlyHeOrShe =
        ids.stream().flatMap(id -> labels.get(id).called().stream()).distinct().count() < 2;
    if (ids.size() >= AGAIN && oneCareer && onlyHeOrShe) {
      Match match = new Match(group, "the same label in the same assembly or outlet", LEAST_SURE);
      ids.forEach(id -> found.put(id, match));
    }
  }
}
