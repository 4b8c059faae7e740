package org.colloquy.speaker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.Attribution;
import org.colloquy.model.PersonName;
import org.colloquy.model.Turn;

/** Finds the role of each member of a cast: from labels, biographies and who answers whom. */
final class Roles {
  private final List<CastMember> members;
  private final List<Turn> turns;
  private final List<PersonName> hosts;

  /**
   * @param hosts the people whom a biography on the page calls a host
   */
  Roles(List<CastMember> members, List<Turn> turns, List<PersonName> hosts) {
    this.members = members;
    this.turns = turns;
    this.hosts = hosts;
  }

  void assign(List<Attribution> attributions) {
    for (CastMember member : members) {
      member.setRole(
          member.labels().stream()
              .flatMap(label -> label.role().stream())
              .findFirst()
              .or(() -> isHostByBiography(member) ? host() : Optional.empty()));
    }
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).role().isEmpty()) {
        members.get(i).setRole(byTurns(i, attributions));
      }
    }
  }

  boolean isHostByBiography(CastMember member) {
    return hosts.stream().anyMatch(member::isCalled);
  }

  private static Optional<String> host() {
    return Optional.of(RoleWords.HOST);
  }

  /**
   * Heard in clips alone: archive clip. Answers the host directly: guest. Else nothing is known.
   */
  private Optional<String> byTurns(int member, List<Attribution> attributions) {
    boolean live = false;
    boolean answersHost = false;
    for (int i = 0; i < attributions.size(); i++) {
      if (attributions.get(i).speaker().equals(OptionalInt.of(member))
          && turns.get(i).kind() == Turn.Kind.SPEECH) {
        live = true;
        answersHost |= i > 0 && isHost(attributions.get(i - 1));
      }
    }
    if (!live) {
      return Optional.of(RoleWords.ARCHIVE_CLIP);
    }
    boolean guest = answersHost && !members.get(member).anonymous();
    return guest ? Optional.of(RoleWords.GUEST) : Optional.empty();
  }

  private boolean isHost(Attribution attribution) {
    return attribution.speaker().isPresent()
        && members.get(attribution.speaker().getAsInt()).isHost();
  }
}
