package org.colloquy.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.entity.reference.ReferenceResolver;
import org.colloquy.entity.reference.ReferenceResolver.Resolved;
import org.colloquy.entity.talk.Pointer;
import org.colloquy.entity.talk.PossibleReferent;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Mention;
import org.colloquy.model.Problem;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.Transcript;

/**
 * The references of a transcript to the people and things that it names: its names are grouped, and
 * pronouns, phrases and <i>you</i> are weighed against these groups. Nobody is both he and she.
 */
final class NamedReferences {
  private final Transcript transcript;
  private final Cast cast;
  private final Assignments assignments;
  private final PersonGroups people;
  private final Chains chains;
  private final List<Group> groups;
  private final List<Resolved> resolved;
  private final List<GenderClashes.Clash> clashes;
  private final Set<Integer> leftOpen = new HashSet<>();

  NamedReferences(Transcript transcript, Cast cast, Annotations annotations) {
    this.transcript = transcript;
    this.cast = cast;
    this.assignments = new Assignments(transcript, annotations);
    NameGrouping grouping = new NameGrouping(transcript, cast, assignments);
    grouping.group();
    this.people = grouping.people();
    this.chains = new Chains(transcript, assignments, people);
    chains.nameNominals();
    this.groups = grouping.groups();
    this.resolved = ReferenceResolver.resolve(transcript, cast, annotations, referents(groups));
    this.clashes = GenderClashes.among(words(), this::addressed);
    clashes.forEach(clash -> clash.left().forEach(word -> leftOpen.add(word.mention())));
  }

  /** What references can mean: one for each group, in their order. */
  static List<PossibleReferent> referents(List<Group> groups) {
    return groups.stream()
        .map(g -> new PossibleReferent(g.name(), g.type(), g.speaker(), g.mentions()))
        .toList();
  }

  /** The mentions with their groups, as far as names and rules give them. */
  Assignments assignments() {
    return assignments;
  }

  /** The groups of people. */
  PersonGroups people() {
    return people;
  }

  Chains chains() {
    return chains;
  }

  /** What is named, and the participants; the referents of the choices are indexes into it. */
  List<Group> groups() {
    return groups;
  }

  /** The words that were weighed, in the order of the text. */
  List<Resolved> resolved() {
    return resolved;
  }

  /** What a word means, as 0-based index into the groups; empty if that stays open. */
  OptionalInt meaningOf(Resolved word) {
    return leftOpen.contains(word.choice().mention()) ? OptionalInt.empty() : word.referent();
  }

  /** The problems that a person should look at. */
  List<Problem> problems() {
    LineIndex lines = new LineIndex(transcript.text());
    return clashes.stream()
        .filter(GenderClashes.Clash::isToBeLookedAt)
        .map(
            clash ->
                clash.problem(
                    groups.get(clash.person()).name(),
                    transcript.id(),
                    lines.positionOf(
                        assignments.mention(clash.likely().get(0).mention()).span().start())))
        .toList();
  }

  private List<GenderClashes.Word> words() {
    List<GenderClashes.Word> words = new ArrayList<>();
    for (Resolved word : resolved) {
      int mention = word.choice().mention();
      if (word.referent().isEmpty()
          || assignments.mention(mention).kind() != Mention.Kind.PRONOUN) {
        continue;
      }
      int person = word.referent().getAsInt();
      Gender gender = Pointer.of(assignments.mention(mention), assignments.text(mention)).gender();
      if (gender != Gender.OPEN && groups.get(person).isNamedPerson()) {
        words.add(
            new GenderClashes.Word(
                mention, person, gender, word.choice().ranked().get(0).probability()));
      }
    }
    return words;
  }

  private Gender addressed(int person) {
    Group group = groups.get(person);
    List<String> names = new ArrayList<>();
    group.mentions().stream().map(assignments::text).forEach(names::add);
    if (group.speaker().isPresent()) {
      names.addAll(cast.speakers().get(group.speaker().getAsInt()).aliases());
    }
    return GenderClashes.ofNames(names);
  }
}
