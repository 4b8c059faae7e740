package org.colloquy.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.model.Attribution;

/** Finds whom each turn addresses by name; the forms of address become aliases. */
final class Addressees {
  private final List<CastMember> members;
  private final Vocatives vocatives;

  Addressees(List<CastMember> members) {
    this.members = members;
    this.vocatives = new Vocatives(members.stream().map(CastMember::name).toList());
  }

  /**
   * One a turn; empty if it addresses nobody or more than one person.
   *
   * @param texts the spoken words of each turn
   */
  List<OptionalInt> of(List<String> texts, List<Attribution> attributions) {
    List<OptionalInt> addressees = new ArrayList<>();
    for (int turn = 0; turn < texts.size(); turn++) {
      addressees.add(of(texts.get(turn), attributions.get(turn)));
    }
    return addressees;
  }

  private OptionalInt of(String text, Attribution attribution) {
    List<Integer> addressed = new ArrayList<>();
    for (int member = 0; member < members.size(); member++) {
      boolean another =
          !members.get(member).anonymous() && !attribution.speaker().equals(OptionalInt.of(member));
      Set<String> forms = another ? vocatives.formsIn(text, member) : Set.of();
      if (!forms.isEmpty()) {
        addressed.add(member);
        forms.forEach(members.get(member)::addAlias);
      }
    }
    return addressed.size() == 1 ? OptionalInt.of(addressed.get(0)) : OptionalInt.empty();
  }
}
