package org.colloquy.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.Attribution;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Turn;

/** Collects the evidence for who speaks an unlabelled opening, and decides. */
final class Opening {
  private final CastMembers members;
  private final List<Turn> turns;
  private final List<String> texts;
  private final FullNames fullNames;
  private final Roles roles;

  Opening(
      CastMembers members, List<Turn> turns, List<String> texts, FullNames fullNames, Roles roles) {
    this.members = members;
    this.turns = turns;
    this.texts = texts;
    this.fullNames = fullNames;
    this.roles = roles;
  }

  /** The speaker of the first turn; who is found and has no role is the host. */
  Optional<Finding<Integer>> speaker(List<Attribution> attributions) {
    introduceSelf();
    List<CastMember> people = members.list();
    Vocatives vocatives = new Vocatives(people.stream().map(CastMember::name).toList());
    List<OpeningSpeaker.Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      evidence.add(evidenceFor(i, vocatives, attributions));
    }
    Optional<Finding<Integer>> found = OpeningSpeaker.among(evidence);
    found
        .map(f -> people.get(f.value()))
        .filter(host -> host.role().isEmpty())
        .ifPresent(host -> host.setRole(Optional.of(RoleWords.HOST)));
    return found;
  }

  /** Adds somebody who introduces himself or herself in the opening and has no label anywhere. */
  private void introduceSelf() {
    Optional<String> introduced = fullNames.selfIntroduction(turns.get(0));
    if (introduced.isEmpty()) {
      return;
    }
    PersonName name = PersonName.parse(introduced.get());
    boolean known =
        members.list().stream().anyMatch(m -> !m.anonymous() && m.personName().isShortFor(name));
    if (!known) {
      CastMember member = new CastMember(introduced.get(), Naming.FOUND);
      member.setAffiliation(Affiliations.byOwner(member.name(), texts));
      members.add(member);
    }
  }

  private OpeningSpeaker.Evidence evidenceFor(
      int index, Vocatives vocatives, List<Attribution> attributions) {
    CastMember member = members.list().get(index);
    String opening = texts.get(0);
    boolean hostByBiography = roles.isHostByBiography(member);
    boolean introducesSelf =
        fullNames
            .selfIntroduction(turns.get(0))
            .map(PersonName::parse)
            .map(member::isCalled)
            .orElse(false);
    boolean named = opening.contains(member.name()) || !vocatives.formsIn(opening, index).isEmpty();
    boolean surnameAlone =
        !member.anonymous()
            && !member.labels().isEmpty()
            && member.labels().stream()
                .allMatch(l -> !l.name().isFull() && l.name().titles().isEmpty());
    boolean addressed = texts.size() > 1 && !vocatives.formsIn(texts.get(1), index).isEmpty();
    return new OpeningSpeaker.Evidence(
        member.isHost() && !hostByBiography,
        hostByBiography,
        introducesSelf,
        named,
        surnameAlone,
        addressed,
        speaks(1, index, attributions),
        speaks(2, index, attributions));
  }

  private static boolean speaks(int turn, int member, List<Attribution> attributions) {
    return turn < attributions.size()
        && attributions.get(turn).speaker().equals(OptionalInt.of(member));
  }
}
