package org.colloquy.report.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A class of which rows were drawn, and what became of them. What the program says of a row may be
 * in another class now.
 */
final class DrawnClass {
  private long size;
  private long rows;
  private long counted;
  private long answered;
  private long lost;

  /** The counted rows by their class of now. */
  private final Map<String, Long> now = new HashMap<>();

  private DrawnClass() {}

  /**
   * The classes of which rows were drawn.
   *
   * @param sizes how many claims there are in each class now, for rows that do not say how many
   *     there were
   */
  static SortedMap<String, DrawnClass> of(
      List<CheckedClaim> checked, SortedMap<String, Long> sizes) {
    SortedMap<String, DrawnClass> classes = new TreeMap<>();
    for (CheckedClaim one : checked) {
      one.stratum()
          .ifPresent(name -> classes.computeIfAbsent(name, n -> new DrawnClass()).add(one));
    }
    classes.forEach(
        (name, one) -> {
          one.size = one.size > 0 ? one.size : sizes.getOrDefault(name, 0L);
          one.size = Math.max(one.size, one.rows);
        });
    return classes;
  }

  private void add(CheckedClaim one) {
    size = Math.max(size, one.stratumSize());
    rows++;
    CheckedClaim.Fate fate = one.fate();
    lost += fate.isLost() ? 1 : 0;
    answered += fate == CheckedClaim.Fate.UNANSWERED ? 0 : 1;
    if (fate == CheckedClaim.Fate.COUNTED) {
      counted++;
      now.merge(one.group().orElseThrow(), 1L, Long::sum);
    }
  }

  /** How many claims the program counted in it when the rows were drawn; at least 1. */
  long size() {
    return size;
  }

  /** How many of these are in a class of now, as the counted rows have it. */
  double sizeNowIn(String group) {
    return (double) size * now.getOrDefault(group, 0L) / counted;
  }

  /** How many rows count. */
  long counted() {
    return counted;
  }

  /** How many rows somebody has answered. */
  long answered() {
    return answered;
  }

  /** How many of these are about what the program no longer says or what is not there. */
  long lost() {
    return lost;
  }
}
