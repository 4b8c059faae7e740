package org.colloquy.speaker.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.model.Attribution;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Turn;
import org.colloquy.speaker.cast.CastMember;
import org.colloquy.speaker.cast.CastMembers;
import org.colloquy.speaker.name.Finding;
import org.colloquy.speaker.name.RoleWords;
import org.colloquy.speaker.page.Page;

/**
 * The openings of a transcript: turns without a label that open a conversation or a part of one.
 * Collects the evidence for who speaks each of them, and decides.
 */
public final class Openings {
  private final CastMembers members;
  private final List<Turn> turns;
  private final Page page;
  private final RoleFinder roles;
  private List<String> namesOfAddress = List.of();
  private Optional<Set<Integer>> introducers = Optional.empty();

  private Optional<Map<Integer, Integer>> firstLabelled = Optional.empty();
  private Vocatives vocatives = new Vocatives(List.of());
  private final Optional<String> greetedLater;

  /** Looks at all turns of a transcript; the members must have their roles. */
  public Openings(CastMembers members, List<Turn> turns, Page page, RoleFinder roles) {
    this.members = members;
    this.turns = turns;
    this.page = page;
    this.roles = roles;
    this.greetedLater = onlyGreeted();
  }

  /**
   * Returns the index of the member who speaks a turn; empty if the evidence is too weak. Somebody
   * without any label joins the cast. A speaker who has no role becomes the host.
   *
   * @param turn the 0-based index of the turn
   * @param attributions the speaker of each turn, as far as known
   */
  public Optional<Finding<Integer>> speaker(int turn, List<Attribution> attributions) {
    List<CastMember> candidates = new ArrayList<>(members.list());
    candidates.addAll(withoutLabels(turn));
    Vocatives address = vocativesOf(candidates);
    Set<Integer> addressedHere = address.in(text(turn)).keySet();
    Set<Integer> addressedNext =
        turn + 1 < turns.size() ? address.in(text(turn + 1)).keySet() : Set.of();
    List<List<OpeningSpeaker.Sign>> evidence = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      List<OpeningSpeaker.Sign> signs = signs(turn, candidates.get(i));
      boolean labelledLater = firstLabelled(attributions).getOrDefault(i, turn) >= turn;
      addIf(
          labelledLater && surnameAlone(candidates.get(i)),
          OpeningSpeaker.Sign.SURNAME_ALONE,
          signs);
      addIf(
          introducers(attributions).contains(i)
              && !signs.contains(OpeningSpeaker.Sign.INTRODUCES_SELF),
          OpeningSpeaker.Sign.INTRODUCES_SELF_LATER,
          signs);
      addIf(addressedNext.contains(i), OpeningSpeaker.Sign.ADDRESSED_NEXT, signs);
      boolean later =
          !addressedNext.contains(i)
              && candidates.get(i).labels().isEmpty()
              && greetedLater.stream().anyMatch(candidates.get(i)::hasWord);
      addIf(later, OpeningSpeaker.Sign.GREETED_LATER, signs);
      boolean named = addressedHere.contains(i) || text(turn).contains(candidates.get(i).name());
      addIf(named, OpeningSpeaker.Sign.NAMED, signs);
      addIf(speaks(turn + 1, i, attributions), OpeningSpeaker.Sign.SPEAKS_NEXT, signs);
      addIf(speaks(turn + 2, i, attributions), OpeningSpeaker.Sign.SPEAKS_NEXT_BUT_ONE, signs);
      evidence.add(signs);
    }
    Optional<Finding<Integer>> found = OpeningSpeaker.among(evidence);
    return found.map(
        finding -> {
          CastMember speaker = candidates.get(finding.value());
          if (speaker.role().isEmpty()) {
            speaker.setRole(Optional.of(RoleWords.HOST));
          }
          boolean added = finding.value() >= members.list().size();
          return new Finding<>(
              added ? members.addUnlabelled(speaker) : finding.value(),
              finding.confidence(),
              finding.reason());
        });
  }

  /** The members who introduce themselves in a turn of their own. */
  private Set<Integer> introducers(List<Attribution> attributions) {
    if (introducers.isEmpty()) {
      Set<Integer> found = new HashSet<>();
      for (int i = 0; i < attributions.size(); i++) {
        OptionalInt speaker = attributions.get(i).speaker();
        if (speaker.isPresent() && introducesSelf(i, members.list().get(speaker.getAsInt()))) {
          found.add(speaker.getAsInt());
        }
      }
      introducers = Optional.of(found);
    }
    return introducers.get();
  }

  /** Returns the 0-based index of the first turn with a label of each member. */
  private Map<Integer, Integer> firstLabelled(List<Attribution> attributions) {
    if (firstLabelled.isEmpty()) {
      Map<Integer, Integer> found = new HashMap<>();
      for (int i = 0; i < attributions.size(); i++) {
        if (turns.get(i).label().isPresent() && attributions.get(i).speaker().isPresent()) {
          found.putIfAbsent(attributions.get(i).speaker().getAsInt(), i);
        }
      }
      firstLabelled = Optional.of(found);
    }
    return firstLabelled.get();
  }

  /** Whether the turn, if the member speaks it, introduces him or her by name. */
  private boolean introducesSelf(int turn, CastMember member) {
    return !member.anonymous() && page.introductions().introduces(turn, member.personName());
  }

  /**
   * Returns the vocatives of these candidates; those of the previous turn are used again if they
   * had the same, as is usual.
   */
  private Vocatives vocativesOf(List<CastMember> candidates) {
    List<String> names = candidates.stream().map(CastMember::nameOfAddress).toList();
    if (!names.equals(namesOfAddress)) {
      namesOfAddress = names;
      vocatives = new Vocatives(names);
    }
    return vocatives;
  }

  private List<OpeningSpeaker.Sign> signs(int turn, CastMember member) {
    List<OpeningSpeaker.Sign> signs = new ArrayList<>();
    boolean hostByPage = roles.isHostByBiography(member);
    addIf(introducesSelf(turn, member), OpeningSpeaker.Sign.INTRODUCES_SELF, signs);
    addIf(member.isHost() && !hostByPage, OpeningSpeaker.Sign.HOST, signs);
    addIf(hostByPage, OpeningSpeaker.Sign.HOST_BY_PAGE, signs);
    addIf(
        member.role().equals(Optional.of(RoleWords.ARCHIVE_CLIP)),
        OpeningSpeaker.Sign.HEARD_IN_CLIPS_ALONE,
        signs);
    addIf(member.anonymous(), OpeningSpeaker.Sign.NAMES_NOBODY, signs);
    return signs;
  }

  private static boolean surnameAlone(CastMember member) {
    return !member.anonymous()
        && !member.labels().isEmpty()
        && member.labels().stream()
            .allMatch(l -> !l.name().isFull() && l.name().titles().isEmpty());
  }

  private String text(int turn) {
    return page.turnTexts().get(turn);
  }

  /** Returns people without any label who may speak the turn because their label was lost. */
  private List<CastMember> withoutLabels(int turn) {
    List<CastMember> found = new ArrayList<>();
    for (String name : page.introductions().inFirstPerson(turn)) {
      addIfNew(name, Naming.FULL, found);
    }
    page.names().hosts().forEach(host -> addIfNew(host, Naming.FULL, found));
    page.names().spokenHosts().forEach(host -> addIfNew(host, Naming.FULL, found));
    if (turn + 1 < turns.size() && turns.get(turn + 1).label().isPresent()) {
      Greetings.nameIn(text(turn + 1))
          .filter(name -> !page.isNoName(name))
          .ifPresent(name -> addGreeted(name, found));
    }
    greetedLater.ifPresent(name -> addGreeted(name, found));
    return found;
  }

  /**
   * Returns the one name that labelled turns greet or thank and that nobody of the cast has; empty
   * if there are several, or if it may be the given name of somebody who is labelled by a surname.
   */
  private Optional<String> onlyGreeted() {
    if (members.list().stream().anyMatch(Openings::surnameAlone)) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < turns.size(); i++) {
      if (turns.get(i).label().isPresent()) {
        Greetings.nameIn(text(i))
            .filter(name -> !page.isNoName(name))
            .filter(name -> members.list().stream().noneMatch(m -> m.hasWord(name)))
            .ifPresent(names::add);
      }
    }
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }

  /** Adds somebody who is greeted by a given name that nobody else has. */
  private void addGreeted(String name, List<CastMember> found) {
    if (members.list().stream().noneMatch(m -> m.hasWord(name))
        && found.stream().noneMatch(m -> m.hasWord(name))) {
      page.names()
          .ofGivenName(name)
          .ifPresentOrElse(
              full -> addIfNew(full, Naming.FULL, found), () -> addIfNew(name, Naming.PART, found));
    }
  }

  private void addIfNew(String name, Naming naming, List<CastMember> found) {
    PersonName person = PersonName.parse(name);
    boolean known =
        members.list().stream().anyMatch(m -> !m.anonymous() && m.personName().isShortFor(person))
            || found.stream().anyMatch(m -> m.isCalled(person));
    if (!known) {
      found.add(new CastMember(name, naming));
    }
  }

  private static void addIf(
      boolean holds, OpeningSpeaker.Sign sign, List<OpeningSpeaker.Sign> signs) {
    if (holds) {
      signs.add(sign);
    }
  }

  private static boolean speaks(int turn, int member, List<Attribution> attributions) {
    return turn < attributions.size()
        && attributions.get(turn).speaker().equals(OptionalInt.of(member));
  }
}
