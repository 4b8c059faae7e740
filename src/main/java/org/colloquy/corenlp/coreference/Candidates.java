package org.colloquy.corenlp.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The candidates for the antecedent of a mention: the nearest mentions before it, and more distant
 * ones that share a noun with it. {@link #before} must be called once for each mention, in the
 * order of the text.
 */
final class Candidates {
  private final List<Profile> profiles;
  private final int nearest;
  private final int farthest;
  private final Map<Integer, List<Integer>> byNoun = new HashMap<>();
  private int[] found = new int[64];
  private int count;

  /**
   * @param nearest maximum distance of a candidate, in mentions
   * @param farthest maximum distance of a candidate that shares a noun, in mentions
   */
  Candidates(List<Profile> profiles, int nearest, int farthest) {
    this.profiles = profiles;
    this.nearest = nearest;
    this.farthest = farthest;
  }

  /**
   * Returns the 0-based places of the candidates for the mention at this place, in the order of the
   * text.
   */
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
