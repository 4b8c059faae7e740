package org.colloquy.identity.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.model.Alias;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.Merge;
import org.colloquy.model.PersonIds;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Speaker;
import org.colloquy.model.Suggestion;
import org.colloquy.model.TranscriptDigest;

/**
 * The speakers of the corpus: who is who across transcripts. Speakers of different transcripts are
 * one person if they have the same full name, with or without a middle name, unless one of them
 * holds a public office and the other one reports. A speaker with a single name is a person of that
 * transcript only, unless the transcripts are of one series ({@link SeriesLabels}); so is one with
 * none: two transcripts' {@code Unidentified Man #1} share nothing except the label. Memory grows
 * with the number of people, not of transcripts. {@link SpeakersByKeys} decides the same where one
 * process cannot hold them.
 */
public final class CorpusSpeakers implements PersonIds {
  private final CollectedSpeakers collected = new CollectedSpeakers();
  private Optional<Decided> decided = Optional.empty();

  /** Who is who, once every transcript has been added. */
  private record Decided(
      Namesakes namesakes, Map<String, CollectedPerson> people, KnownSpeakers known) {}

  /** Adds the speakers of one transcript; the order of the transcripts does not matter. */
  public void add(TranscriptDigest transcript) {
    decided = Optional.empty();
    collected.add(transcript);
  }

  /**
   * Returns who the speakers of a transcript are in the corpus, in the order of its cast. The
   * transcript must have been added.
   */
  public List<CorpusSpeaker> of(TranscriptDigest transcript) {
    return decided().known().of(transcript);
  }

  @Override
  public String ofSpeaker(String transcript, Speaker speaker) {
    return decided().known().ofSpeaker(transcript, speaker);
  }

  @Override
  public String ofName(String name) {
    return decided().known().ofName(name);
  }

  @Override
  public boolean speaks(String id) {
    return decided().known().speaks(id);
  }

  /** Returns who may be two people, and which two may be one. */
  public List<Suggestion> suggestions() {
    List<Suggestion> suggestions = new ArrayList<>();
    new TreeMap<>(collected.appearances())
        .forEach((name, where) -> where.suggestion(name).ifPresent(suggestions::add));
    Map<String, List<CollectedPerson>> alike = new TreeMap<>();
    for (CollectedPerson person : decided().people().values()) {
      FamiliarSpeakers.key(person)
          .ifPresent(key -> alike.computeIfAbsent(key, k -> new ArrayList<>()).add(person));
    }
    alike.values().forEach(same -> suggestions.addAll(FamiliarSpeakers.suggestions(same)));
    return suggestions;
  }

  /** Returns a note on each two people of one name who were kept apart, for a person to check. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    new TreeMap<>(decided().namesakes().officials())
        .forEach(
            (id, official) ->
                problems.add(keptApart(decided().people().get(id).name(), id, official)));
    return problems;
  }

  /** The note that two people of one name were kept apart. */
  static Problem keptApart(String name, String id, String official) {
    return Problem.ofFile(
        Severity.NOTE,
        ProblemCode.NAMESAKES,
        Merge.BY_USER,
        "Two people are called "
            + name
            + ": one reports, the other one holds a public office. They are kept apart as "
            + id
            + " and "
            + official
            + ". If they are one person, give the name to itself in "
            + Alias.TABLE
            + ".");
  }

  private Decided decided() {
    if (decided.isEmpty()) {
      Namesakes namesakes = Namesakes.of(collected.people());
      SeriesLabels labels = new SeriesLabels();
      collected
          .people()
          .forEach(
              (key, person) -> {
                if (!namesakes.isHomonym(key)) {
                  labels.add(namesakes.member(key, person));
                }
              });
      Map<String, SeriesLabels.Match> bySeries = labels.matches();
      Map<PersonKey, SettledId> ids = new HashMap<>();
      Map<String, CollectedPerson> people = new HashMap<>();
      collected
          .people()
          .forEach(
              (key, person) -> {
                SeriesLabels.Match match = bySeries.get(key.id());
                SettledId settled =
                    match == null
                        ? SettledId.byName(namesakes.idOf(key))
                        : SettledId.bySeries(match);
                ids.put(key, settled);
                people.computeIfAbsent(settled.id(), i -> new CollectedPerson()).addNames(person);
              });
      decided =
          Optional.of(
              new Decided(
                  namesakes,
                  people,
                  new KnownSpeakers(ids, people, namesakes.canonical(), people.keySet())));
    }
    return decided.get();
  }
}
