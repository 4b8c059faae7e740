package org.colloquy.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.Attribution;
import org.colloquy.model.Cast;
import org.colloquy.model.Merge;
import org.colloquy.model.PersonName;
import org.colloquy.model.Problem;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/** Works out who the people of one transcript are and who speaks each turn. */
public final class Casting {
  private final Transcript transcript;
  private final List<String> texts;
  private final FullNames fullNames;
  private final CastMembers members;
  private final CastingProblems problems;

  private Casting(Transcript transcript, Aliases aliases) {
    this.transcript = transcript;
    this.texts = transcript.turns().stream().map(t -> t.textIn(transcript.text())).toList();
    this.fullNames = new FullNames(transcript);
    this.members = new CastMembers(transcript, aliases, fullNames);
    this.problems = new CastingProblems(transcript);
  }

  /** The people, and what a person should look at. */
  public record Result(Cast cast, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /** Casts by what the transcript says alone. */
  public static Result of(Transcript transcript) {
    return of(transcript, Aliases.none());
  }

  /** Casts by what the transcript says, and by what the user says wherever they differ. */
  public static Result of(Transcript transcript, Aliases aliases) {
    return new Casting(transcript, aliases).cast();
  }

  private Result cast() {
    List<Attribution> attributions = new ArrayList<>();
    transcript.turns().forEach(turn -> attributions.add(byLabelOrUser(turn)));
    for (CastMember member : members.list()) {
      member.setAffiliation(Affiliations.of(member, texts));
    }
    Roles roles =
        new Roles(
            members.list(),
            transcript.turns(),
            fullNames.hostsByBiography().stream().map(PersonName::parse).toList());
    roles.assign(attributions);
    attributeOpening(attributions, roles);
    List<OptionalInt> addressees = new Addressees(members.list()).of(texts, attributions);
    return new Result(
        new Cast(
            members.list().stream().map(CastMember::toSpeaker).toList(), attributions, addressees),
        problems.list());
  }

  private Attribution byLabelOrUser(Turn turn) {
    if (turn.label().isEmpty()) {
      OptionalInt member = members.ofUnlabelled();
      return member.isPresent()
          ? Attribution.inferred(member.getAsInt(), 1, Merge.BY_USER + " says so")
          : Attribution.unknown("no label");
    }
    OptionalInt member = members.of(turn.label().get());
    if (member.isEmpty()) {
      problems.ambiguous(turn.label().get(), turn);
      return Attribution.unknown("the label fits two people");
    }
    return Attribution.labelled(member.getAsInt());
  }

  private void attributeOpening(List<Attribution> attributions, Roles roles) {
    Turn first = transcript.turns().get(0);
    if (attributions.get(0).speaker().isPresent() || first.label().isPresent()) {
      return;
    }
    Optional<Finding<Integer>> found =
        new Opening(members, transcript.turns(), texts, fullNames, roles).speaker(attributions);
    if (found.isEmpty()) {
      problems.unknown(first);
      return;
    }
    Finding<Integer> finding = found.get();
    attributions.set(
        0, Attribution.inferred(finding.value(), finding.confidence(), finding.reason()));
    problems.inferred(first, members.list().get(finding.value()).name(), finding);
  }
}
