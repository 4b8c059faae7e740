package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * The numbered turns of therapists' and researchers' transcripts: {@code T1:}, {@code C1:}, {@code
 * T2:}. The letter is the speaker, and the number counts the turns. Where numbers count people
 * ({@code P1:}, {@code P2:}, {@code P1:}), they recur or do not begin with 1.
 */
final class NumberedTurns {
  private static final Pattern NUMBERED =
      Pattern.compile("(?<who>\\p{Lu}{1,3})(?<number>\\d{1,4})");
  private static final int FEWEST = 2;

  private NumberedTurns() {}

  /** Returns the blocks with the numbers left out of the names of their candidates. */
  static List<Block> unnumbered(List<Block> blocks) {
    Map<String, Integer> reached = new HashMap<>();
    Set<String> other = new HashSet<>();
    for (Block block : blocks) {
      for (LabelCandidate candidate : block.candidates()) {
        Matcher name = NUMBERED.matcher(candidate.name());
        if (name.matches()) {
          int number = Integer.parseInt(name.group("number"));
          int before = reached.getOrDefault(name.group("who"), 0);
          if (number != before + 1) {
            other.add(name.group("who"));
          }
          reached.put(name.group("who"), number);
        }
      }
    }
    reached.keySet().removeAll(other);
    reached.values().removeIf(turns -> turns < FEWEST);
    // One letter alone may count the people of a group who speak once each.
    if (reached.size() < 2) {
      return blocks;
    }
    List<Block> result = new ArrayList<>();
    blocks.forEach(block -> result.add(unnumbered(block, reached.keySet())));
    return result;
  }

  private static Block unnumbered(Block block, Set<String> letters) {
    List<LabelCandidate> candidates = new ArrayList<>();
    for (LabelCandidate candidate : block.candidates()) {
      Matcher name = NUMBERED.matcher(candidate.name());
      boolean counted = name.matches() && letters.contains(name.group("who"));
      candidates.add(counted ? candidate.named(name.group("who")) : candidate);
    }
    return block.withCandidates(candidates);
  }
}
