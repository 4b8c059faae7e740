package org.colloquy.language.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which mentions come into question as an antecedent: the nearest ones, and from farther off those
 * that share a noun. To be asked for one mention after the other, in the order of the text.
 */
final class Candidates {
  private final List<Profile> profiles;
  private final int nearest;
  private final int farthest;
  private final Map<Integer, List<Integer>> byNoun = new HashMap<>();
  private int[] found = new int[64];
  private int count;

  /**
   * @param nearest how many mentions back every mention comes into question
   * @param farthest how many mentions back one with a noun in common does
   */
  Candidates(List<Profile> profiles, int nearest, int farthest) {
    this.profiles = profiles;
    this.nearest = nearest;
    this.farthest = farthest;
  }

  /** The places of the candidates for the mention at this place, in the order of the text. */
  int[] before(int place) {
    count = 0;
    int near = Math.max(0, place - nearest);
    for (int noun : profiles.get(place).nouns) {
      List<Integer> mentions = byNoun.computeIfAbsent(noun, n -> new ArrayList<>());
      for (int k = mentions.size() - 1; k >= 0 && mentions.get(k) >= place - farthest; k--) {
        if (mentions.get(k) < near) {
          add(mentions.get(k));
        }
      }
      mentions.add(place);
    }
    int[] all = Arrays.stream(found, 0, count).sorted().distinct().toArray();
    int far = all.length;
    all = Arrays.copyOf(all, far + place - near);
    for (int i = near; i < place; i++) {
      all[far + i - near] = i;
    }
    return all;
  }

  private void add(int candidate) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = candidate;
  }
}
