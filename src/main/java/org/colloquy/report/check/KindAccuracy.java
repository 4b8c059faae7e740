package org.colloquy.report.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.CheckKind;
import org.colloquy.report.interval.ShareInterval;
import org.colloquy.report.interval.StratifiedShare;

/**
 * What people's answers say of one kind. Of tones they also say how many there truly are of a
 * class: the share of a class that the program counts, corrected, is Σ (share that the program
 * counts as j) × (share of these that are truly of the class), over all classes j.
 */
final class KindAccuracy {
  private final CheckKind kind;
  private final SortedMap<String, Long> sizes;
  private final ClassAccuracy all = new ClassAccuracy();
  private final SortedMap<String, ClassAccuracy> classes = new TreeMap<>();

  /** By the class that people find. */
  private final Map<String, StratifiedShare> truly = new HashMap<>();

  /**
   * @param sizes how many claims there are in each class
   */
  KindAccuracy(CheckKind kind, SortedMap<String, Long> sizes) {
    this.kind = kind;
    this.sizes = sizes;
    CheckKind.tones().forEach(tone -> truly.put(tone, new StratifiedShare()));
  }

  void add(CheckedClaim checked) {
    // A class that the tables have no longer has no members, and nothing of it is counted.
    long size = sizes.getOrDefault(checked.group(), 0L);
    all.add(checked, size);
    classes.computeIfAbsent(checked.group(), group -> new ClassAccuracy()).add(checked, size);
    if (kind.isBlind() && checked.fate() == CheckedClaim.Fate.COUNTED) {
      String transcript = checked.claim().orElseThrow().transcript();
      truly.forEach(
          (tone, share) ->
              share.add(checked.group(), size, transcript, checked.answer().equals(tone)));
    }
  }

  CheckKind kind() {
    return kind;
  }

  ClassAccuracy all() {
    return all;
  }

  /** The classes with a row. */
  SortedMap<String, ClassAccuracy> classes() {
    return classes;
  }

  /** How many claims there are in a class. */
  long size(String group) {
    return sizes.getOrDefault(group, 0L);
  }

  /** How many claims there are. */
  long size() {
    return sizes.values().stream().mapToLong(size -> size).sum();
  }

  /** The share of a class among what the program counts. */
  double share(String group) {
    return size() == 0 ? 0 : (double) size(group) / size();
  }

  /**
   * The share of a class, corrected; empty for what is no tone, and if nobody has checked a class
   * that the program counts, because nothing is known of its errors.
   */
  Optional<ShareInterval> corrected(String group) {
    boolean known =
        kind.isBlind()
            && truly.containsKey(group)
            && sizes.keySet().stream()
                .allMatch(
                    counted ->
                        classes.containsKey(counted) && classes.get(counted).right().rows() > 0);
    return known ? truly.get(group).estimate() : Optional.empty();
  }

  /** The share of what is truly of a class that the program counts so. */
  OptionalDouble recall(String group) {
    Optional<ShareInterval> whole = corrected(group);
    if (whole.isEmpty() || whole.get().share() == 0 || size(group) == 0) {
      return OptionalDouble.empty();
    }
    double found = share(group) * precision(group);
    return OptionalDouble.of(Math.min(1, found / whole.get().share()));
  }

  private double precision(String group) {
    return classes.get(group).right().estimate().orElseThrow().share();
  }

  /** The harmonic mean of precision and recall; 0 if the program is never right. */
  OptionalDouble f1(String group) {
    OptionalDouble recall = recall(group);
    if (recall.isEmpty()) {
      return OptionalDouble.empty();
    }
    double precision = precision(group);
    double sum = precision + recall.getAsDouble();
    return OptionalDouble.of(sum == 0 ? 0 : 2 * precision * recall.getAsDouble() / sum);
  }

  /** The mean of F1 over the three classes of tone; empty if it is not known of all of them. */
  OptionalDouble macroF1() {
    double sum = 0;
    for (String tone : CheckKind.tones()) {
      OptionalDouble f1 = f1(tone);
      if (f1.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += f1.getAsDouble() / CheckKind.tones().size();
    }
    return OptionalDouble.of(sum);
  }
}
