package org.colloquy.speaker.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.Attribution;
import org.colloquy.model.PersonName;
import org.colloquy.model.Turn;
import org.colloquy.speaker.cast.CastMember;
import org.colloquy.speaker.name.RoleWords;
import org.colloquy.speaker.page.Page;

/**
 * The search for the role of each member of a cast: in labels, biographies, sign-offs and by who
 * answers whom.
 */
public final class RoleFinder {
  private final List<CastMember> members;
  private final List<Turn> turns;
  private final Page page;
  private final Set<String> hosts;

  /** Looks at these members and all turns of their transcript. */
  public RoleFinder(List<CastMember> members, List<Turn> turns, Page page) {
    this.members = members;
    this.turns = turns;
    this.page = page;
    this.hosts =
        page.names().hosts().stream()
            .map(name -> PersonName.parse(name).key())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Sets the role of each member, or none if nothing tells one.
   *
   * @param attributions the speaker of each turn, as far as known
   */
  public void assign(List<Attribution> attributions) {
    List<List<Integer>> turnsOf = new ArrayList<>();
    members.forEach(member -> turnsOf.add(new ArrayList<>()));
    for (int turn = 0; turn < attributions.size(); turn++) {
      int of = turn;
      attributions.get(turn).speaker().ifPresent(member -> turnsOf.get(member).add(of));
    }
    for (int i = 0; i < members.size(); i++) {
      CastMember member = members.get(i);
      List<Integer> spoken = turnsOf.get(i);
      member.setRole(
          member.labels().stream()
              .flatMap(label -> label.role().stream())
              .findFirst()
              .or(() -> isHostByBiography(member) ? Optional.of(RoleWords.HOST) : Optional.empty())
              .or(() -> signsOff(member, spoken)));
    }
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).role().isEmpty()) {
        members.get(i).setRole(byTurns(i, turnsOf.get(i), attributions));
      }
    }
  }

  boolean isHostByBiography(CastMember member) {
    return !hosts.isEmpty() && !member.anonymous() && hosts.contains(member.personName().key());
  }

  private Optional<String> signsOff(CastMember member, List<Integer> spoken) {
    boolean signsOff =
        !member.anonymous()
            && spoken.stream()
                .anyMatch(turn -> page.introductions().signsOff(turn, member.personName()));
    return signsOff ? Optional.of(RoleWords.BYLINE) : Optional.empty();
  }

  /**
   * Returns the role that the turns show. A member who is heard only in clips is an archive clip;
   * one who answers the host directly is a guest; of others nothing is known.
   */
  private Optional<String> byTurns(
      int member, List<Integer> spoken, List<Attribution> attributions) {
    boolean live = false;
    boolean answersHost = false;
    for (int turn : spoken) {
      if (turns.get(turn).kind() == Turn.Kind.SPEECH) {
        live = true;
        answersHost |= turn > 0 && isHost(attributions.get(turn - 1).speaker());
      }
    }
    if (!live) {
      return spoken.isEmpty() ? Optional.empty() : Optional.of(RoleWords.ARCHIVE_CLIP);
    }
    boolean guest = answersHost && !members.get(member).anonymous();
    return guest ? Optional.of(RoleWords.GUEST) : Optional.empty();
  }

  private boolean isHost(OptionalInt speaker) {
    return speaker.isPresent() && members.get(speaker.getAsInt()).isHost();
  }
}
