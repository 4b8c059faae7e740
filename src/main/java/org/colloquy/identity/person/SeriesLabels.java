package org.colloquy.identity.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.Slug;

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
 *
 * <p>Every decision needs the labels and the bearers of one word, and nothing of any other word.
 */
final class SeriesLabels {
  private static final double SURE = 0.85;
  private static final double LEAST_SURE = 0.8;

  /** From so many transcripts of a series on somebody belongs to it. */
  private static final int AGAIN = 2;

  /** Labels further apart, in years, may be a father's and a daughter's. */
  private static final int A_CAREER = 40;

  /** Who has each surname, by word; a person with several ids stands under each. */
  private final Map<String, WordBearers> bySurname = new HashMap<>();

  private final Map<String, WordBearers> byGivenName = new HashMap<>();
  private final SortedMap<String, OneNameLabel> labels = new TreeMap<>();

  /**
   * Whose label it is.
   *
   * @param id the person's id
   * @param reason one clause that a person can check
   * @param confidence the probability that it is so, 0 to 1
   */
  record Match(String id, String reason, double confidence) implements Serializable {}

  /** Adds somebody; of one who has a label alone, the label. */
  void add(SeriesMember member) {
    member.words().surnames().forEach((word, speaker) -> add(bySurname, word, member, speaker));
    member.words().givenNames().forEach((word, speaker) -> add(byGivenName, word, member, speaker));
    member.words().label().ifPresent(label -> labels.put(member.id(), label));
  }

  private static void add(
      Map<String, WordBearers> all, String word, SeriesMember member, SeriesSpeaker speaker) {
    all.computeIfAbsent(word, w -> new WordBearers())
        .add(member.id(), new WordBearers.Bearer(member.canonical(), speaker));
  }

  /**
   * Returns whose each label is, by the label's id; the labels of which nothing is known are left
   * out.
   */
  Map<String, Match> matches() {
    Map<String, Match> found = new HashMap<>();
    SortedMap<String, List<String>> groups = new TreeMap<>();
    labels.forEach(
        (id, label) -> {
          WordBearers named = bySurname.getOrDefault(label.word(), new WordBearers());
          WordBearers called = byGivenName.getOrDefault(label.word(), new WordBearers());
          Optional<Match> match = ofSurname(label, named).or(() -> ofGivenName(label, called));
          match.ifPresent(m -> found.put(id, m));
          if (match.isEmpty() && named.isEmpty()) {
            groupOf(label)
                .ifPresent(g -> groups.computeIfAbsent(g, i -> new ArrayList<>()).add(id));
          }
        });
    groups.forEach((group, ids) -> join(group, ids, found));
    return found;
  }

  private static Optional<Match> ofSurname(OneNameLabel label, WordBearers named) {
    boolean isOnlyOne = named.areOne();
    if (!isOnlyOne && !label.worksForProgramme()) {
      return Optional.empty();
    }
    Map<String, Programme> candidates = new TreeMap<>();
    for (WordBearers.Bearer bearer : named.inSeriesOf(label)) {
      boolean sameWork =
          label.worksForProgramme() && bearer.speaker().hasRole(label.role().orElseThrow());
      if (isOnlyOne && label.mayHaveRoleOf(bearer.speaker()) || sameWork) {
        label
            .shared(bearer.speaker(), 1)
            .ifPresent(
                series ->
                    candidates.merge(
                        bearer.canonical(), series, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        if (candidates.size() > 1) {
          break;
        }
      }
    }
    return theOne(
        candidates,
        isOnlyOne
            ? "the only full name with this surname, in "
            : "the same surname and the same role, in ");
  }

  private static Optional<Match> ofGivenName(OneNameLabel label, WordBearers called) {
    Map<String, Programme> candidates = new TreeMap<>();
    for (WordBearers.Bearer bearer : called.inSeriesOf(label)) {
      if (label.mayHaveRoleOf(bearer.speaker())) {
        label
            .shared(bearer.speaker(), AGAIN)
            .ifPresent(
                series ->
                    candidates.merge(
                        bearer.canonical(), series, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        if (candidates.size() > 1) {
          break;
        }
      }
    }
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
