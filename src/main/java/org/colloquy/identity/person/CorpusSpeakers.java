package org.colloquy.identity.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.Alias;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.Merge;
import org.colloquy.model.PersonIds;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Slug;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Suggestion;
import org.colloquy.model.TranscriptDigest;

/**
 * The speakers of the corpus: who is who across transcripts. Speakers of different transcripts are
 * one person if they have the same full name, with or without a middle name, unless one of them
 * holds a public office and the other one reports. A speaker with a single name is a person of that
 * transcript only, unless the transcripts are of one series ({@link SeriesLabels}); so is one with
 * none: two transcripts' {@code Unidentified Man #1} share nothing except the label. Memory grows
 * with the number of people, not of transcripts.
 */
public final class CorpusSpeakers implements PersonIds {
  /**
   * What one transcript tells of who a speaker is.
   *
   * @param home the transcript's id if the person is known in that one only; else empty
   */
  private record Key(String id, String home, WalkOfLife walk) {
    static Key of(String transcript, Speaker speaker) {
      return new Key(
          speaker.idIn(transcript),
          speaker.isKnownElsewhere() ? "" : transcript,
          speaker.naming() == Naming.FULL ? WalkOfLife.of(speaker) : WalkOfLife.UNKNOWN);
    }
  }

  private final Map<Key, CollectedPerson> collected = new HashMap<>();
  private final Map<String, String> fullNames = new TreeMap<>();
  private final Set<String> given = new HashSet<>();

  /** Ids that people of two transcripts would share because the transcripts have similar names. */
  private final Set<String> homonyms = new HashSet<>();

  private final Map<String, String> homes = new HashMap<>();
  private final SeriesLabels seriesLabels = new SeriesLabels();
  private final TwoOutlets twoOutlets = new TwoOutlets();
  private Optional<Resolved> resolved = Optional.empty();

  /**
   * Who is who, once every transcript has been added.
   *
   * @param canonical the final id of each full name that differs from another one only in a middle
   *     name, by its own id
   * @param officials the id of each holder of an office whose namesake reports, by the namesake's
   *     id
   * @param bySeries whose each label of one name is that recurs in a series, by the label's id
   * @param people the people by their final ids
   */
  private record Resolved(
      Map<String, String> canonical,
      Map<String, String> officials,
      Map<String, SeriesLabels.Match> bySeries,
      Map<String, CollectedPerson> people) {}

  /** Adds the speakers of one transcript; the order of the transcripts does not matter. */
  public void add(TranscriptDigest transcript) {
    resolved = Optional.empty();
    seriesLabels.add(transcript);
    twoOutlets.add(transcript);
    for (Speaker speaker : transcript.speakers()) {
      Key key = Key.of(transcript.id(), speaker);
      collected.computeIfAbsent(key, k -> new CollectedPerson()).add(speaker);
      if (speaker.naming() == Naming.FULL) {
        fullNames.put(key.id(), speaker.name());
      } else if (speaker.naming() == Naming.GIVEN) {
        given.add(key.id());
      } else if (!transcript.id().equals(homes.computeIfAbsent(key.id(), i -> transcript.id()))) {
        homonyms.add(key.id());
      }
    }
  }

  /**
   * Returns who the speakers of a transcript are in the corpus, in the order of its cast. The
   * transcript must have been added.
   */
  public List<CorpusSpeaker> of(TranscriptDigest transcript) {
    return transcript.speakers().stream()
        .map(speaker -> corpusSpeaker(transcript.id(), speaker))
        .toList();
  }

  @Override
  public String ofSpeaker(String transcript, Speaker speaker) {
    return idOf(Key.of(transcript, speaker), resolved());
  }

  @Override
  public String ofName(String name) {
    String id = Slug.of(name);
    return resolved().canonical().getOrDefault(id, id);
  }

  @Override
  public boolean speaks(String id) {
    return resolved().people().containsKey(id);
  }

  /** Returns who may be two people, and which two may be one. */
  public List<Suggestion> suggestions() {
    List<Suggestion> suggestions = new ArrayList<>(twoOutlets.suggestions());
    suggestions.addAll(FamiliarSpeakers.suggestions(resolved().people().values()));
    return suggestions;
  }

  /** Returns a note on each two people of one name who were kept apart, for a person to check. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    new TreeMap<>(resolved().officials())
        .forEach(
            (id, official) ->
                problems.add(
                    Problem.ofFile(
                        Severity.NOTE,
                        ProblemCode.NAMESAKES,
                        Merge.BY_USER,
                        "Two people are called "
                            + resolved().people().get(id).name()
                            + ": one reports, the other one holds a public office. They are kept"
                            + " apart as "
                            + id
                            + " and "
                            + official
                            + ". If they are one person, give the name to itself in "
                            + Alias.TABLE
                            + ".")));
    return problems;
  }

  private CorpusSpeaker corpusSpeaker(String transcript, Speaker speaker) {
    String id = ofSpeaker(transcript, speaker);
    CollectedPerson person = resolved().people().get(id);
    Optional<SeriesLabels.Match> match =
        Optional.ofNullable(resolved().bySeries().get(speaker.idIn(transcript)))
            .filter(found -> found.id().equals(id) && person.transcripts() > 1);
    return new CorpusSpeaker(
        id,
        person.name(),
        person.role(),
        person.affiliation(),
        person.aliases(),
        match
            .map(found -> new Merge(speaker.name(), found.reason(), found.confidence()))
            .or(() -> acrossTranscripts(speaker, person)));
  }

  /**
   * Returns why this speaker is one person with speakers of other transcripts; empty if there are
   * none or only a part of the name is known.
   */
  private static Optional<Merge> acrossTranscripts(Speaker speaker, CollectedPerson person) {
    if (person.transcripts() < 2 || speaker.naming() != Naming.FULL) {
      return Optional.empty();
    }
    boolean sameName = Slug.of(speaker.name()).equals(Slug.of(person.name()));
    boolean sameWork =
        speaker.affiliation().isPresent() && speaker.affiliation().equals(person.affiliation())
            || speaker.role().equals(person.role()) && WalkOfLife.of(speaker) == WalkOfLife.PRESS;
    String reason =
        (sameName ? "the same full name" : "the same full name but for a middle name")
            + " in "
            + person.transcripts()
            + " transcripts";
    return Optional.of(
        new Merge(
            speaker.name(), reason, sameName ? sameWork ? 0.95 : 0.9 : sameWork ? 0.9 : 0.85));
  }

  private Resolved resolved() {
    if (resolved.isEmpty()) {
      Map<String, String> canonical = new HashMap<>(MiddleNames.canonical(fullNames));
      canonical.keySet().removeAll(given);
      Map<String, String> officials = officials(canonical);
      Resolved result =
          new Resolved(canonical, officials, seriesLabels.matches(canonical), new HashMap<>());
      collected.forEach(
          (key, person) ->
              result
                  .people()
                  .computeIfAbsent(idOf(key, result), id -> new CollectedPerson())
                  .addAll(person));
      resolved = Optional.of(result);
    }
    return resolved.get();
  }

  private Map<String, String> officials(Map<String, String> canonical) {
    Map<String, CollectedPerson> inOffice = new TreeMap<>();
    Set<String> ofThePress = new HashSet<>();
    collected.forEach(
        (key, person) -> {
          String id = canonical.getOrDefault(key.id(), key.id());
          if (key.walk() == WalkOfLife.OFFICE) {
            inOffice.computeIfAbsent(id, i -> new CollectedPerson()).addAll(person);
          } else if (key.walk() == WalkOfLife.PRESS) {
            ofThePress.add(id);
          }
        });
    inOffice.keySet().retainAll(ofThePress);
    Map<String, String> officials = new HashMap<>();
    inOffice.forEach(
        (id, person) ->
            officials.put(id, id + "-" + Slug.of(person.affiliation().orElse("official"))));
    return officials;
  }

  private String idOf(Key key, Resolved who) {
    if (!key.home().isEmpty()) {
      SeriesLabels.Match match = who.bySeries().get(key.id());
      if (match != null && !homonyms.contains(key.id())) {
        return match.id();
      }
      return homonyms.contains(key.id())
          ? key.id().substring(0, key.id().indexOf('@') + 1) + key.home()
          : key.id();
    }
    String id = who.canonical().getOrDefault(key.id(), key.id());
    return key.walk() == WalkOfLife.OFFICE ? who.officials().getOrDefault(id, id) : id;
  }
}
