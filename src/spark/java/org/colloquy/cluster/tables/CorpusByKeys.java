package org.colloquy.cluster.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.identity.flow.Members;
import org.colloquy.identity.flow.Parts;
import org.colloquy.identity.person.KnownSpeakers;
import org.colloquy.identity.person.SpeakerAnswer;
import org.colloquy.identity.person.SpeakersByKeys;
import org.colloquy.identity.roster.Roster;
import org.colloquy.identity.roster.RosterSearch;
import org.colloquy.identity.thing.DictionaryOnTheSpot;
import org.colloquy.identity.thing.EntitiesByKeys;
import org.colloquy.identity.thing.EntityAnswer;
import org.colloquy.identity.thing.KnownEntities;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusFile;
import org.colloquy.model.EntityRule;
import org.colloquy.model.PeopleList;
import org.colloquy.model.Problem;
import org.colloquy.model.Suggestion;
import org.colloquy.model.TranscriptDigest;

/** A corpus in parts whose speakers and entities are known. */
public final class CorpusByKeys {
  private final Parts<CorpusFile> files;
  private final SpeakersByKeys speakers;
  private final EntitiesByKeys entities;
  private final Set<String> namesOfUser;

  /**
   * Decides who is who and what is what.
   *
   * @param files the files of the corpus, in any parts
   * @param dictionary the pages that names mean
   * @param namesOfUser the names of the user's table of entities, as {@link EntityRule#key}s
   */
  public CorpusByKeys(
      Parts<CorpusFile> files, DictionaryOnTheSpot dictionary, Set<String> namesOfUser) {
    this.files = files;
    this.namesOfUser = new HashSet<>(namesOfUser);
    Parts<TranscriptDigest> digests = files.map(CorpusByKeys::digests);
    this.speakers = SpeakersByKeys.of(digests);
    this.entities = EntitiesByKeys.of(digests, speakers, dictionary, this.namesOfUser);
  }

  private static Iterator<TranscriptDigest> digests(int part, Iterator<CorpusFile> files) {
    return Members.flat(files, file -> file.digest().transcript().stream());
  }

  /** The files of a part in the order of their ids, and who speaks in them. */
  private record HalfKnown(KnownSpeakers speakers, List<CorpusFile> files) {}

  /**
   * Returns the files of each part with their speakers and entities, in the order of their ids. No
   * member travels.
   */
  public Parts<CorpusEntry> entries() {
    Set<String> users = namesOfUser;
    return files
        .beside(speakers.answers(), CorpusByKeys::withSpeakers)
        .beside(entities.answers(), (part, known, answers) -> withEntities(known, answers, users));
  }

  private static Iterator<HalfKnown> withSpeakers(
      int part, Iterator<CorpusFile> files, Iterator<SpeakerAnswer> answers) {
    List<CorpusFile> here = new ArrayList<>();
    files.forEachRemaining(here::add);
    here.sort(Comparator.comparing(file -> file.digest().id()));
    return List.of(new HalfKnown(SpeakerAnswer.together(answers), here)).iterator();
  }

  private static Iterator<CorpusEntry> withEntities(
      Iterator<HalfKnown> known, Iterator<EntityAnswer> answers, Set<String> namesOfUser) {
    HalfKnown half = known.next();
    KnownEntities things = EntityAnswer.together(answers, half.speakers(), namesOfUser);
    return Members.each(
        half.files().iterator(),
        file -> {
          Optional<TranscriptDigest> transcript = file.digest().transcript();
          return new CorpusEntry(
              file.digest(),
              file.content(),
              file.record(),
              transcript.map(half.speakers()::of).orElse(List.of()),
              transcript.map(things::of).orElse(List.of()));
        });
  }

  /** Returns who of the user's table of people is in the corpus. */
  public Roster roster(PeopleList people) {
    if (people.people().isEmpty()) {
      return new RosterSearch(people).found();
    }
    return entries().map((part, here) -> List.of(searched(people, here)).iterator()).all().stream()
        .reduce(new RosterSearch(people), RosterSearch::and)
        .found();
  }

  private static RosterSearch searched(PeopleList people, Iterator<CorpusEntry> entries) {
    RosterSearch search = new RosterSearch(people);
    entries.forEachRemaining(search::add);
    return search;
  }

  /** Returns what is likely and not sure about identities, in order. */
  public List<Suggestion> suggestions() {
    List<Suggestion> all = new ArrayList<>(speakers.suggestions().all());
    all.addAll(entities.suggestions().all());
    return all.stream().sorted().distinct().toList();
  }

  /** Returns the notes on people of one name who were kept apart. */
  public List<Problem> problems() {
    return speakers.problems();
  }
}
