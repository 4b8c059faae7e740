package org.colloquy.speaker.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import org.colloquy.model.Attribution;
import org.colloquy.speaker.cast.CastMember;

/** Finds whom each turn addresses by name; the forms of address become aliases. */
public final class Addressees {
  private final List<CastMember> members;
  private final Vocatives vocatives;

  public Addressees(List<CastMember> members) {
    this.members = members;
    this.vocatives = new Vocatives(members.stream().map(CastMember::nameOfAddress).toList());
  }

  /**
   * One a turn; empty if it addresses nobody or more than one person.
   *
   * @param texts the spoken words of each turn
   */
  public List<OptionalInt> of(List<String> texts, List<Attribution> attributions) {
    List<OptionalInt> addressees = new ArrayList<>();
    for (int turn = 0; turn < texts.size(); turn++) {
      addressees.add(of(texts.get(turn), attributions.get(turn)));
    }
    return addressees;
  }

  private OptionalInt of(String text, Attribution attribution) {
    SortedMap<Integer, SortedSet<String>> addressed = vocatives.in(text);
    // Who quotes their own name does not speak to themselves.
    attribution.speaker().ifPresent(addressed::remove);
    addressed.forEach((member, forms) -> forms.forEach(members.get(member)::addAlias));
    return addressed.size() == 1 ? OptionalInt.of(addressed.firstKey()) : OptionalInt.empty();
  }
}
