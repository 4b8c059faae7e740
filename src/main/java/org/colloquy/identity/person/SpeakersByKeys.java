package org.colloquy.identity.person;

import static org.colloquy.identity.flow.Members.each;
import static org.colloquy.identity.flow.Members.flat;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.identity.flow.Addressed;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.KeyedParts;
import org.colloquy.identity.flow.Parts;
import org.colloquy.model.Problem;
import org.colloquy.model.Suggestion;
import org.colloquy.model.TranscriptDigest;

/**
 * Who is who in a corpus that lies in parts: the decisions of {@link CorpusSpeakers}, each made
 * where those meet whom it is about. First, everybody meets the namesakes ({@link Namesakes}); then
 * each label of one name meets the bearers of that name ({@link SeriesLabels}); then all that is
 * known of a person is added up, and sent to the parts in which he or she speaks or is mentioned.
 */
public final class SpeakersByKeys {
  private final Parts<TranscriptDigest> digests;
  private final KeyedParts<WholePerson> people;
  private final Parts<Addressed<SpeakerAnswer>> answers;

  private SpeakersByKeys(
      Parts<TranscriptDigest> digests,
      Parts<PlacedPerson> settled,
      KeyedParts<WholePerson> people) {
    this.digests = digests;
    this.people = people;
    this.answers = new SentAnswers(digests, settled, people).all();
  }

  /** Two people of one name who are kept apart. */
  private record KeptApart(String name, String id, String official) implements Serializable {}

  /** Decides who is who. */
  public static SpeakersByKeys of(Parts<TranscriptDigest> digests) {
    Parts<PlacedPerson> placed =
        digests
            .keyed(SpeakersByKeys::found)
            .sum(FoundPerson::and)
            .meet((key, one) -> one.iterator())
            .keyed((part, all) -> each(all, p -> new Keyed<>(p.key().namesakes(), p)))
            .meet((key, namesakes) -> placed(namesakes).iterator())
            .kept();
    KeyedParts<SeriesLabels.Match> bySeries =
        placed
            .keyed((part, all) -> flat(all, SpeakersByKeys::members))
            .meet((word, members) -> matches(members))
            .keyed((part, found) -> found);
    Parts<PlacedPerson> settled =
        placed
            .keyed((part, all) -> each(all, p -> new Keyed<>(p.person().key().id(), p)))
            .meet(bySeries, SpeakersByKeys::settled)
            .kept();
    KeyedParts<WholePerson> people =
        settled
            .keyed((part, all) -> each(all, p -> new Keyed<>(p.settled().id(), whole(p))))
            .sum(WholePerson::and);
    return new SpeakersByKeys(digests, settled, people);
  }

  private static Iterator<Keyed<FoundPerson>> found(int part, Iterator<TranscriptDigest> digests) {
    CollectedSpeakers here = new CollectedSpeakers();
    digests.forEachRemaining(here::add);
    return here.people().entrySet().stream()
        .map(
            person ->
                new Keyed<>(
                    person.getKey().text(),
                    new FoundPerson(
                        person.getKey(), person.getValue(), new TreeSet<>(Set.of(part)))))
        .iterator();
  }

  private static List<PlacedPerson> placed(List<FoundPerson> namesakes) {
    Map<PersonKey, CollectedPerson> people = new HashMap<>();
    namesakes.forEach(one -> people.put(one.key(), one.found()));
    Namesakes decided = Namesakes.of(people);
    return namesakes.stream()
        .map(
            one -> {
              String id = one.key().id();
              String canonical = decided.canonical().getOrDefault(id, id);
              return new PlacedPerson(
                  one,
                  SettledId.byName(decided.idOf(one.key())),
                  canonical,
                  decided.officials().getOrDefault(canonical, ""));
            })
        .toList();
  }

  private static Stream<Keyed<SeriesMember>> members(PlacedPerson person) {
    SeriesMember member =
        new SeriesMember(
            person.person().key().id(), person.canonical(), person.person().found().series());
    // Of those who share an id by chance, no label is looked up: their id says whose it is not.
    boolean isHomonym =
        person.person().key().isAtHome() && !person.settled().id().equals(member.id());
    return isHomonym
        ? Stream.empty()
        : member.words().all().stream().map(word -> new Keyed<>(word, member));
  }

  private static Iterator<Keyed<SeriesLabels.Match>> matches(List<SeriesMember> members) {
    SeriesLabels labels = new SeriesLabels();
    members.forEach(labels::add);
    return labels.matches().entrySet().stream()
        .map(match -> new Keyed<>(match.getKey(), match.getValue()))
        .iterator();
  }

  private static Iterator<PlacedPerson> settled(
      String id, List<PlacedPerson> people, List<SeriesLabels.Match> matches) {
    return people.stream()
        .map(p -> matches.isEmpty() ? p : p.as(SettledId.bySeries(matches.get(0))))
        .iterator();
  }

  private static WholePerson whole(PlacedPerson person) {
    boolean isNamesake = person.settled().id().equals(person.canonical());
    return new WholePerson(
        new CollectedPerson().addNames(person.person().found()),
        isNamesake ? person.official() : "");
  }

  /** Returns what was decided, sent to the parts whose speakers and names it is about. */
  public Parts<Addressed<SpeakerAnswer>> answers() {
    return answers;
  }

  /** Returns the final ids of all who speak in the corpus, each under itself. */
  public KeyedParts<String> speaking() {
    return people
        .meet((id, found) -> List.of(id).iterator())
        .keyed((part, ids) -> each(ids, id -> new Keyed<>(id, id)));
  }

  /** Returns who may be two people, and which two may be one; in no order. */
  public Parts<Suggestion> suggestions() {
    Parts<Suggestion> two =
        digests
            .keyed(SpeakersByKeys::appearances)
            .sum(OutletAppearances::addAll)
            .meet((name, where) -> where.get(0).suggestion(name).stream().iterator());
    Parts<Suggestion> one =
        people
            .meet((id, found) -> found.iterator())
            .keyed(
                (part, all) ->
                    flat(
                        all,
                        person ->
                            FamiliarSpeakers.key(person.found()).stream()
                                .map(key -> new Keyed<>(key, person.found()))))
            .meet((key, alike) -> FamiliarSpeakers.suggestions(alike).iterator());
    return two.and(one);
  }

  private static Iterator<Keyed<OutletAppearances>> appearances(
      int part, Iterator<TranscriptDigest> digests) {
    CollectedSpeakers here = new CollectedSpeakers();
    digests.forEachRemaining(here::add);
    return here.appearances().entrySet().stream()
        .map(one -> new Keyed<>(one.getKey(), one.getValue()))
        .iterator();
  }

  /** Returns a note on each two people of one name who were kept apart, for a person to check. */
  public List<Problem> problems() {
    return people
        .meet(
            (id, found) ->
                found.stream()
                    .filter(person -> !person.official().isEmpty())
                    .map(person -> new KeptApart(person.found().name(), id, person.official()))
                    .iterator())
        .all()
        .stream()
        .sorted(Comparator.comparing(KeptApart::id))
        .map(two -> CorpusSpeakers.keptApart(two.name(), two.id(), two.official()))
        .toList();
  }
}
