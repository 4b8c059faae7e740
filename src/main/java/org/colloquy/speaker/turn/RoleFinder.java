package org.colloquy.speaker.turn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.Attribution;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Turn;
import org.colloquy.speaker.cast.CastMember;
import org.colloquy.speaker.name.RoleWords;
import org.colloquy.speaker.page.Page;
import org.colloquy.speaker.page.Post;
import org.colloquy.speaker.page.Posts;

/**
 * The search for the role of each member of a cast: in labels, lists and biographies, in sign-offs,
 * by what hosts do, by what the page says of somebody, and by who answers whom.
 */
public final class RoleFinder {
  private final List<CastMember> members;
  private final List<Turn> turns;
  private final Page page;
  private final Set<String> hosts;
  private final Set<String> guests;
  private final Set<String> introduced;

  /** The members who lead the conversation by their deeds alone. */
  private final Set<Integer> leadersByDeeds = new HashSet<>();

  /** The hosts that are known by labels and by what the page prints. */
  private final Set<Integer> namedHosts = new HashSet<>();

  /** Looks at these members and all turns of their transcript. */
  public RoleFinder(List<CastMember> members, List<Turn> turns, Page page) {
    this.members = members;
    this.turns = turns;
    this.page = page;
    this.hosts = keys(page.names().hosts());
    this.guests = keys(page.names().guests());
    this.introduced = page.introducedGuests();
  }

  private static Set<String> keys(Set<String> names) {
    return names.stream()
        .map(name -> PersonName.parse(name).key())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Sets the roles that help to find who speaks an opening: those of labels and of the page, of
   * reporters and hosts, and of people who are heard only in clips.
   *
   * @param attributions the speaker of each turn, as far as known
   */
  public void assign(List<Attribution> attributions) {
    List<List<Integer>> turnsOf = turnsOf(attributions);
    for (CastMember member : members) {
      member.setRole(
          printedRole(member)
              .or(
                  () ->
                      isHostByBiography(member) ? Optional.of(RoleWords.HOST) : Optional.empty()));
    }
    boolean hosted = members.stream().anyMatch(CastMember::isHost);
    for (int i = 0; i < members.size(); i++) {
      CastMember member = members.get(i);
      List<Integer> spoken = turnsOf.get(i);
      member.setRole(
          member.role().or(() -> signsOff(member, spoken, hosted)).or(() -> clip(spoken)));
    }
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).isHost()) {
        namedHosts.add(i);
      }
    }
    if (namedHosts.isEmpty()) {
      findLeaders(attributions);
    }
  }

  /** The role that a label prints next to a name or, as in {@code HOST:}, instead of one. */
  private static Optional<String> printedRole(CastMember member) {
    return member.labels().stream()
        .flatMap(label -> label.role().stream())
        .findFirst()
        .or(
            () ->
                member.labels().stream()
                    .filter(label -> !member.anonymous() && label.naming() == Naming.NOBODY)
                    .map(label -> label.name().full())
                    .filter(RoleWords::isKnown)
                    .map(RoleWords::canonical)
                    .findFirst());
  }

  /** Finds the hosts by what they do and by what is said of them. */
  private void findLeaders(List<Attribution> attributions) {
    Set<String> spokenHosts = keys(page.names().spokenHosts());
    List<Optional<String>> byDeeds = new HostDeeds(members, turns, page, attributions).roles();
    for (int i = 0; i < members.size(); i++) {
      CastMember member = members.get(i);
      Optional<String> role =
          !member.anonymous() && spokenHosts.contains(member.personName().key())
              ? Optional.of(RoleWords.HOST)
              : byDeeds.get(i);
      if (member.role().isEmpty() && role.isPresent()) {
        member.setRole(role);
        leadersByDeeds.add(i);
      }
    }
  }

  /**
   * Sets the roles of those who have none yet: guest, else what the page says that they are.
   *
   * @param attributions the speaker of each turn, those of openings included
   * @param posts what the page says that people are
   */
  public void assignOthers(List<Attribution> attributions, Posts posts) {
    List<List<Integer>> turnsOf = turnsOf(attributions);
    boolean two = members.stream().filter(m -> !m.anonymous()).count() == 2;
    for (int i = 0; i < members.size(); i++) {
      CastMember member = members.get(i);
      if (member.role().isEmpty() && !member.anonymous()) {
        boolean guest =
            guests.contains(member.personName().key())
                || answersHost(
                    member,
                    turnsOf.get(i),
                    attributions,
                    two || introduced.contains(member.personName().key()));
        member.setRole(
            guest ? Optional.of(RoleWords.GUEST) : posts.of(member.name()).map(Post::role));
      }
    }
  }

  private List<List<Integer>> turnsOf(List<Attribution> attributions) {
    List<List<Integer>> turnsOf = new ArrayList<>();
    members.forEach(member -> turnsOf.add(new ArrayList<>()));
    for (int turn = 0; turn < attributions.size(); turn++) {
      int of = turn;
      attributions.get(turn).speaker().ifPresent(member -> turnsOf.get(member).add(of));
    }
    return turnsOf;
  }

  boolean isHostByBiography(CastMember member) {
    return !hosts.isEmpty() && !member.anonymous() && hosts.contains(member.personName().key());
  }

  /** Where nobody else is the host, somebody who names a programme at the end may be one. */
  private Optional<String> signsOff(CastMember member, List<Integer> spoken, boolean hosted) {
    boolean signsOff =
        !member.anonymous()
            && (hosted && page.signOffs().outletOf(member.personName()).isPresent()
                || spoken.stream()
                    .anyMatch(turn -> page.introductions().signsOff(turn, member.personName())));
    return signsOff ? Optional.of(RoleWords.BYLINE) : Optional.empty();
  }

  private Optional<String> clip(List<Integer> spoken) {
    boolean clips =
        !spoken.isEmpty()
            && spoken.stream().noneMatch(turn -> turns.get(turn).kind() == Turn.Kind.SPEECH);
    return clips ? Optional.of(RoleWords.ARCHIVE_CLIP) : Optional.empty();
  }

  /**
   * Whether one of these turns directly answers a host, so that the member is a guest. Where hosts
   * are known by their deeds alone, whoever answers may be another host, unless it is surely a
   * guest; where the host was found by an opening, so may somebody whose labels give no full name.
   */
  private boolean answersHost(
      CastMember member,
      List<Integer> spoken,
      List<Attribution> attributions,
      boolean surelyGuest) {
    boolean fullName = member.labels().stream().anyMatch(label -> label.name().isFull());
    return spoken.stream()
        .filter(turn -> turn > 0 && turns.get(turn).kind() == Turn.Kind.SPEECH)
        .map(turn -> attributions.get(turn - 1).speaker())
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .anyMatch(
            asker ->
                namedHosts.contains(asker)
                    || (leadersByDeeds.contains(asker)
                        ? surelyGuest
                        : members.get(asker).isHost() && fullName));
  }
}
