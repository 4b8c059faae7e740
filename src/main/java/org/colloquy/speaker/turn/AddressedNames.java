package org.colloquy.speaker.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Attribution;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.lexicon.GivenNames;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.speaker.cast.CastMember;
import org.colloquy.speaker.name.Finding;

/**
 * The given names of people whose labels are a title and a surname ({@code MR. STONE}): the given
 * name by which turns address somebody again and again whose answer follows ({@code QUESTION: Edda,
 * where is the ferry? - MS. STONE: At the pier.}).
 */
public final class AddressedNames {
  /** So many turns address somebody by a name before it counts. */
  private static final int LEAST = 3;

  /** Of the turns that address somebody so, four out of five are answered by that person. */
  private static final double MOST = 0.8;

  private static final double CONFIDENCE = 0.85;

  /** Stands for a speaker who is not known. */
  private static final int NOBODY = -1;

  private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}\\p{Ll}+\\b");

  private final List<CastMember> members;
  private final List<String> texts;
  private final Set<String> knownWords = new HashSet<>();

  /**
   * Looks at these members and the spoken text of all turns.
   *
   * @param texts the spoken text of each turn
   */
  public AddressedNames(List<CastMember> members, List<String> texts) {
    this.members = members;
    this.texts = texts;
    members.forEach(
        member ->
            member.personName().words().forEach(word -> knownWords.add(PersonName.fold(word))));
  }

  /**
   * Returns the full names that were found, by the index of the member.
   *
   * @param attributions the speaker of each turn
   */
  public Map<Integer, Finding<String>> of(List<Attribution> attributions) {
    if (members.stream().noneMatch(AddressedNames::isCandidate)) {
      return Map.of();
    }
    List<String> names = new ArrayList<>(givenNames());
    Vocatives vocatives = new Vocatives(names);
    Map<String, Map<Integer, Integer>> answered = new TreeMap<>();
    for (int turn = 0; turn < texts.size(); turn++) {
      int next = turn + 1 < texts.size() ? memberOf(attributions.get(turn + 1)) : NOBODY;
      for (Map.Entry<Integer, SortedSet<String>> call : vocatives.in(texts.get(turn)).entrySet()) {
        String name = names.get(call.getKey());
        if (call.getValue().contains(name)) {
          answered.computeIfAbsent(name, n -> new HashMap<>()).merge(next, 1, Integer::sum);
        }
      }
    }
    return namesOf(answered);
  }

  private static int memberOf(Attribution attribution) {
    OptionalInt speaker = attribution.speaker();
    return speaker.isPresent() ? speaker.getAsInt() : NOBODY;
  }

  private Map<Integer, Finding<String>> namesOf(Map<String, Map<Integer, Integer>> answered) {
    Map<Integer, Finding<String>> found = new HashMap<>();
    Set<Integer> twice = new HashSet<>();
    answered.forEach(
        (name, turns) -> {
          int all = turns.values().stream().mapToInt(Integer::intValue).sum();
          turns.forEach(
              (member, n) -> {
                if (n >= LEAST && n >= MOST * all && member != NOBODY && fits(member, name)) {
                  Finding<String> finding =
                      new Finding<>(
                          name + " " + members.get(member).name(),
                          CONFIDENCE,
                          "answers " + n + " turns that address " + name);
                  if (found.put(member, finding) != null) {
                    twice.add(member);
                  }
                }
              });
        });
    found.keySet().removeAll(twice);
    return found;
  }

  private boolean fits(int member, String name) {
    CastMember candidate = members.get(member);
    Optional<GivenNames.Bearer> bearer = GivenNames.bearerOf(PersonName.fold(name));
    return isCandidate(candidate)
        && candidate.labels().stream()
            .map(label -> PersonName.fold(label.name().titles()))
            .allMatch(
                title ->
                    !(bearer.equals(Optional.of(GivenNames.Bearer.SHE))
                            && Lexicon.has(WordKind.TITLE_OF_A_MAN, title)
                        || bearer.equals(Optional.of(GivenNames.Bearer.HE))
                            && Lexicon.has(WordKind.TITLE_OF_A_WOMAN, title)));
  }

  /** Whether a member is known by a title and a surname alone. */
  private static boolean isCandidate(CastMember member) {
    return member.naming() == Naming.PART
        && !member.personName().isFull()
        && !member.labels().isEmpty()
        && member.labels().stream().allMatch(label -> !label.name().titles().isEmpty());
  }

  /** The given names in the turns that are no word of a member's name. */
  private Set<String> givenNames() {
    Set<String> names = new TreeSet<>();
    for (String text : texts) {
      Matcher word = CAPITALISED.matcher(text);
      while (word.find()) {
        String folded = PersonName.fold(word.group());
        if (!knownWords.contains(folded) && GivenNames.bearerOf(folded).isPresent()) {
          names.add(word.group());
        }
      }
    }
    return names;
  }
}
