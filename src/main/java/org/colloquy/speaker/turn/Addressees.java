package org.colloquy.speaker.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import org.colloquy.model.Attribution;
import org.colloquy.speaker.cast.CastMember;

/**
 * The addressees of turns: whom each turn addresses by name. The forms of address become aliases of
 * the members.
 */
public final class Addressees {
  private final List<CastMember> members;
  private final Vocatives vocatives;

  /** Looks for the names of these members. */
  public Addressees(List<CastMember> members) {
    this.members = members;
    this.vocatives = new Vocatives(members.stream().map(CastMember::nameOfAddress).toList());
  }

  /**
   * Returns the index of the addressed member for each turn; empty if the turn addresses nobody or
   * several people.
   *
   * @param texts the spoken text of each turn
   * @param attributions the speaker of each turn
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
    // Somebody who quotes their own name does not address themselves.
    attribution.speaker().ifPresent(addressed::remove);
    addressed.forEach((member, forms) -> forms.forEach(members.get(member)::addAlias));
    return addressed.size() == 1 ? OptionalInt.of(addressed.firstKey()) : OptionalInt.empty();
  }
}
