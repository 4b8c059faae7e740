package org.colloquy.speaker.turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.Attribution;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Turn;
import org.colloquy.speaker.cast.CastMember;
import org.colloquy.speaker.name.Finding;
import org.colloquy.speaker.name.ShortForms;
import org.colloquy.speaker.page.Page;

/**
 * The given names of people whose labels are only surnames, on pages that call people by their
 * surnames in capitals. Such a person is greeted in the answer to a turn by a name that nobody else
 * has ({@code HOLM: Good morning. - STONE: Good morning, Edda.}).
 */
public final class GreetedNames {
  private final List<CastMember> members;
  private final List<Turn> turns;
  private final Page page;
  private final Set<String> knownWords = new HashSet<>();

  /** Looks at these members and all turns of their transcript. */
  public GreetedNames(List<CastMember> members, List<Turn> turns, Page page) {
    this.members = members;
    this.turns = turns;
    this.page = page;
    members.forEach(member -> knownWords.addAll(member.personName().words()));
  }

  /**
   * Returns the full names that were found, by the index of the member.
   *
   * @param attributions the speaker of each turn
   */
  public Map<Integer, Finding<String>> of(List<Attribution> attributions) {
    if (!surnamesAreLabels()) {
      return Map.of();
    }
    Map<String, Set<Integer>> greeted = new TreeMap<>();
    for (int turn = 1; turn < turns.size(); turn++) {
      Optional<String> name = Greetings.nameIn(page.turnTexts().get(turn)).filter(this::isNew);
      if (name.isPresent()) {
        OptionalInt answered =
            turns.get(turn - 1).label().isPresent()
                ? attributions.get(turn - 1).speaker()
                : onlyCandidateExcept(attributions.get(turn).speaker());
        // -1 stands for somebody else: then the name is not this member's alone.
        greeted
            .computeIfAbsent(name.get(), n -> new TreeSet<>())
            .add(answered.isPresent() ? answered.getAsInt() : -1);
      }
    }
    Map<Integer, Finding<String>> found = new HashMap<>();
    Set<Integer> twice = new HashSet<>();
    greeted.forEach(
        (name, answered) -> {
          int member = answered.iterator().next();
          if (answered.size() == 1 && member >= 0 && isCandidate(member)) {
            Finding<String> finding =
                new Finding<>(
                    name + " " + members.get(member).name(),
                    0.75,
                    "is greeted as " + name + " in the answer");
            if (found.put(member, finding) != null) {
              twice.add(member);
            }
          }
        });
    found.keySet().removeAll(twice);
    return found;
  }

  /** Whether this page calls people by their surnames once they have been introduced. */
  private boolean surnamesAreLabels() {
    return members.stream()
        .filter(m -> m.naming() == Naming.FULL)
        .anyMatch(
            m ->
                m.labels().stream()
                    .anyMatch(
                        l ->
                            !l.name().isFull()
                                && PersonName.fold(l.name().last())
                                    .equals(PersonName.fold(m.personName().last()))));
  }

  private boolean isNew(String name) {
    return !page.isNoName(name) && !knownWords.contains(name);
  }

  private boolean isCandidate(int member) {
    CastMember candidate = members.get(member);
    return candidate.naming() == Naming.PART
        && candidate.name().indexOf(' ') < 0
        && candidate.labels().stream().anyMatch(l -> isInCapitals(l.name().full()))
        && candidate.labels().stream()
            .allMatch(
                l ->
                    l.name().titles().isEmpty()
                        && !ShortForms.isHandle(l.printed())
                        && !ShortForms.isInitials(l.printed())
                        && PersonName.fold(l.name().full())
                            .equals(PersonName.fold(candidate.name())));
  }

  private static boolean isInCapitals(String name) {
    return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
  }

  /**
   * Returns the only candidate, apart from this speaker, for an unlabelled turn; empty if there is
   * not exactly one.
   */
  private OptionalInt onlyCandidateExcept(OptionalInt speaker) {
    OptionalInt only = OptionalInt.empty();
    for (int i = 0; i < members.size(); i++) {
      if (isCandidate(i) && !speaker.equals(OptionalInt.of(i))) {
        if (only.isPresent()) {
          return OptionalInt.empty();
        }
        only = OptionalInt.of(i);
      }
    }
    return only;
  }
}
