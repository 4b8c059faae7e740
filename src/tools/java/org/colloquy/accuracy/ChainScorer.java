package org.colloquy.accuracy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two groupings of mentions: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998) and the
 * entity-based CEAF with the similarity φ4 (Luo 2005), as the CoNLL shared tasks compute them.
 *
 * @param <M> the type of a mention's key
 */
final class ChainScorer<M> {
  private final List<Set<M>> gold;
  private final List<Set<M>> guessed;

  ChainScorer(
      Collection<? extends Collection<M>> gold, Collection<? extends Collection<M>> guessed) {
    this.gold = gold.stream().<Set<M>>map(HashSet::new).toList();
    this.guessed = guessed.stream().<Set<M>>map(HashSet::new).toList();
  }

  Ratio muc() {
    double[] recall = links(gold, guessed);
    double[] precision = links(guessed, gold);
    return new Ratio(recall[0], recall[1], precision[0], precision[1]);
  }

  /**
   * Returns the number of the first grouping's links that the second has, too, and of all of them.
   */
  private double[] links(List<Set<M>> first, List<Set<M>> second) {
    Map<M, Integer> groupOf = groupOf(second);
    double common = 0;
    double all = 0;
    for (Set<M> chain : first) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (M mention : chain) {
        Integer group = groupOf.get(mention);
        if (group == null) {
          alone++;
        } else {
          parts.add(group);
        }
      }
      common += chain.size() - parts.size() - alone;
      all += chain.size() - 1;
    }
    return new double[] {common, all};
  }

  Ratio bCubed() {
    double[] recall = overlaps(gold, guessed);
    double[] precision = overlaps(guessed, gold);
    return new Ratio(recall[0], recall[1], precision[0], precision[1]);
  }

  private double[] overlaps(List<Set<M>> first, List<Set<M>> second) {
    Map<M, Integer> groupOf = groupOf(second);
    double common = 0;
    double all = 0;
    for (Set<M> chain : first) {
      Map<Integer, Integer> shared = new HashMap<>();
      chain.stream()
          .filter(groupOf::containsKey)
          .forEach(m -> shared.merge(groupOf.get(m), 1, Integer::sum));
      for (int n : shared.values()) {
        common += (double) n * n / chain.size();
      }
      all += chain.size();
    }
    return new double[] {common, all};
  }

  Ratio ceafe() {
    double[][] similarity = new double[gold.size()][guessed.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < guessed.size(); j++) {
        Set<M> common = new HashSet<>(gold.get(i));
        common.retainAll(guessed.get(j));
        similarity[i][j] = 2.0 * common.size() / (gold.get(i).size() + guessed.get(j).size());
      }
    }
    double best = BestAssignment.of(similarity);
    return new Ratio(best, gold.size(), best, guessed.size());
  }

  private Map<M, Integer> groupOf(List<Set<M>> grouping) {
    Map<M, Integer> groups = new HashMap<>();
    for (int i = 0; i < grouping.size(); i++) {
      for (M mention : grouping.get(i)) {
        groups.put(mention, i);
      }
    }
    return groups;
  }
}
