package org.colloquy.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many rows of a sample come from each stratum: every kind gets as many as any other, as far as
 * it has them; within a kind, half are shared equally, so that rare classes have enough, and half
 * by how many there are of each class.
 */
final class Allocation {
  private Allocation() {}

  /**
   * Returns the number of rows by stratum; together they are as many as asked for, if there are so
   * many.
   *
   * @param sizes how many claims each stratum has, at least 1
   */
  static SortedMap<Claim.Stratum, Integer> of(int rows, SortedMap<Claim.Stratum, Long> sizes) {
    Map<Object, List<Claim.Stratum>> byKind = new TreeMap<>();
    sizes
        .keySet()
        .forEach(
            stratum ->
                byKind.computeIfAbsent(stratum.kind(), kind -> new ArrayList<>()).add(stratum));
    List<List<Claim.Stratum>> kinds = List.copyOf(byKind.values());
    int[] ofKinds = new int[kinds.size()];
    long[] most =
        kinds.stream().mapToLong(kind -> kind.stream().mapToLong(sizes::get).sum()).toArray();
    share(rows, most, ofKinds, new long[most.length]);
    SortedMap<Claim.Stratum, Integer> allocated = new TreeMap<>();
    for (int i = 0; i < ofKinds.length; i++) {
      List<Claim.Stratum> strata = kinds.get(i);
      long[] size = strata.stream().mapToLong(sizes::get).toArray();
      int[] ofStrata = new int[size.length];
      int equally = share((ofKinds[i] + 1) / 2, size, ofStrata, new long[size.length]);
      share(ofKinds[i] - equally, size, ofStrata, size);
      for (int j = 0; j < ofStrata.length; j++) {
        allocated.put(strata.get(j), ofStrata[j]);
      }
    }
    return allocated;
  }

  /**
   * Shares rows out one by one: each goes to where the quotient of weight and rows shared out so
   * far is greatest, and none where there are no more.
   *
   * @param most how many there are in each place
   * @param taken how many are taken from each place; increased
   * @param weights all 0 for equal shares
   * @return how many could be shared out
   */
  private static int share(int rows, long[] most, int[] taken, long[] weights) {
    int[] shared = new int[taken.length];
    for (int i = 0; i < rows; i++) {
      int best = -1;
      for (int j = 0; j < taken.length; j++) {
        if (taken[j] < most[j] && (best < 0 || isBefore(weights, shared, j, best))) {
          best = j;
        }
      }
      if (best < 0) {
        return i;
      }
      taken[best]++;
      shared[best]++;
    }
    return rows;
  }

  private static boolean isBefore(long[] weights, int[] shared, int one, int other) {
    long weight = Math.max(1, weights[one]);
    long otherWeight = Math.max(1, weights[other]);
    return weight * (shared[other] + 1) > otherWeight * (shared[one] + 1);
  }
}
