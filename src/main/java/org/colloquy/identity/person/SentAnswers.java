package org.colloquy.identity.person;

import static org.colloquy.identity.flow.Members.each;
import static org.colloquy.identity.flow.Members.flat;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.identity.flow.Addressed;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.KeyedParts;
import org.colloquy.identity.flow.Parts;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.Slug;
import org.colloquy.model.TranscriptDigest;

/** Sends what was decided about people to the parts of the corpus where they speak or are named. */
final class SentAnswers {
  private final Parts<TranscriptDigest> digests;
  private final Parts<PlacedPerson> settled;
  private final KeyedParts<WholePerson> people;

  /**
   * @param settled everybody, with the final id
   * @param people all that the corpus knows of everybody, by final id
   */
  SentAnswers(
      Parts<TranscriptDigest> digests,
      Parts<PlacedPerson> settled,
      KeyedParts<WholePerson> people) {
    this.digests = digests;
    this.settled = settled;
    this.people = people;
  }

  /**
   * Whom parts ask for.
   *
   * @param asking the parts in which the person speaks
   */
  private record Asked(PersonKey key, SettledId settled, TreeSet<Integer> asking)
      implements Serializable {
    static Asked of(PlacedPerson one) {
      return new Asked(one.person().key(), one.settled(), one.person().asking());
    }
  }

  /** Returns all answers. */
  Parts<Addressed<SpeakerAnswer>> all() {
    Parts<Addressed<SpeakerAnswer>> ofSpeakers =
        settled
            .keyed((part, all) -> each(all, p -> new Keyed<>(p.settled().id(), Asked.of(p))))
            .meet(people, SentAnswers::ofSpeakers);
    KeyedParts<TreeSet<Integer>> names =
        digests
            .keyed(SentAnswers::names)
            .sum(
                (one, other) -> {
                  one.addAll(other);
                  return one;
                });
    Parts<Addressed<SpeakerAnswer>> ofForms =
        names.meet(
            settled.keyed((part, all) -> flat(all, SentAnswers::form)),
            (id, asking, forms) ->
                forms.isEmpty()
                    ? Collections.emptyIterator()
                    : sent(new SpeakerAnswer.OfForm(id, forms.get(0)), asking));
    Parts<Addressed<SpeakerAnswer>> ofSpeaking =
        names.meet(
            people,
            (id, asking, found) ->
                found.isEmpty()
                    ? Collections.emptyIterator()
                    : sent(new SpeakerAnswer.Speaks(id), asking));
    return ofSpeakers.and(ofForms).and(ofSpeaking);
  }

  private static Iterator<Addressed<SpeakerAnswer>> ofSpeakers(
      String id, List<Asked> people, List<WholePerson> known) {
    return people.stream()
        .flatMap(
            one -> {
              SpeakerAnswer answer =
                  new SpeakerAnswer.OfSpeaker(one.key(), one.settled(), known.get(0).found());
              return one.asking().stream().map(part -> new Addressed<>(part, answer));
            })
        .iterator();
  }

  private static Stream<Keyed<String>> form(PlacedPerson person) {
    String id = person.person().key().id();
    return person.canonical().equals(id)
        ? Stream.empty()
        : Stream.of(new Keyed<>(id, person.canonical()));
  }

  private static Iterator<Addressed<SpeakerAnswer>> sent(
      SpeakerAnswer answer, List<TreeSet<Integer>> asking) {
    return asking.stream()
        .flatMap(Set::stream)
        .map(part -> new Addressed<>(part, answer))
        .iterator();
  }

  /** The ids of the people who are mentioned and do not speak there, with the part that asks. */
  private static Iterator<Keyed<TreeSet<Integer>>> names(
      int part, Iterator<TranscriptDigest> digests) {
    Set<String> names = new HashSet<>();
    digests.forEachRemaining(
        digest ->
            digest.entities().stream()
                .filter(e -> e.type().family() == Family.PERSON && e.speaker().isEmpty())
                .forEach(entity -> names.add(entity.name())));
    Set<String> ids = new HashSet<>();
    names.forEach(name -> ids.add(Slug.of(name)));
    return each(ids.iterator(), id -> new Keyed<>(id, new TreeSet<>(Set.of(part))));
  }
}
