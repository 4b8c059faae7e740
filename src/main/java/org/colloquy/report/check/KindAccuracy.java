package org.colloquy.report.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.CheckKind;
import org.colloquy.report.interval.ShareInterval;
import org.colloquy.report.interval.StratifiedShare;

/**
 * What people's answers say of one kind. Each row stands for as many claims as there were in the
 * class of which it was drawn for each counted row of that class. Of tones, people also say how
 * many there truly are of a class: Σ (share that was counted as j) × (share of these that are truly
 * of the class), over all classes j.
 */
final class KindAccuracy {
  /** If more of the answers are lost, the others are no sample of what the program says. */
  private static final double MOST_LOST = 0.05;

  private final CheckKind kind;
  private final SortedMap<String, Long> sizes;
  private final SortedMap<String, DrawnClass> drawn;
  private final ClassAccuracy all = new ClassAccuracy();
  private final SortedMap<String, ClassAccuracy> classes = new TreeMap<>();
  private final Optional<ComparedFiles> compared;

  /** By the class that people find. */
  private final Map<String, StratifiedShare> truly = new HashMap<>();

  /** By the class that people find, the share that the program counts there, too. */
  private final Map<String, StratifiedShare> found = new HashMap<>();

  /**
   * @param sizes how many claims there are in each class now
   * @param checked what people answer, all of this kind
   */
  KindAccuracy(CheckKind kind, SortedMap<String, Long> sizes, List<CheckedClaim> checked) {
    this.kind = kind;
    this.sizes = sizes;
    this.drawn = DrawnClass.of(checked, sizes);
    this.compared = ComparedFiles.of(checked);
    CheckKind.tones()
        .forEach(
            tone -> {
              truly.put(tone, new StratifiedShare());
              found.put(tone, new StratifiedShare());
            });
    for (CheckedClaim one : checked) {
      all.add(one);
      one.group()
          .ifPresent(group -> classes.computeIfAbsent(group, name -> new ClassAccuracy()).add(one));
      if (one.fate() == CheckedClaim.Fate.COUNTED) {
        count(one);
      }
      compared.flatMap(files -> files.pair(one)).ifPresent(pair -> compare(one, pair));
    }
  }

  private void count(CheckedClaim one) {
    String stratum = one.stratum().orElseThrow();
    String group = one.group().orElseThrow();
    String transcript = one.claim().orElseThrow().transcript();
    DrawnClass from = drawn.get(stratum);
    all.right().add(stratum, from.size(), transcript, one.isRight());
    classes.get(group).right().add(stratum, from.sizeNowIn(group), transcript, one.isRight());
    if (kind.isBlind()) {
      truly.forEach(
          (tone, share) -> share.add(stratum, from.size(), transcript, one.answer().equals(tone)));
      found.forEach(
          (tone, share) ->
              share.add(
                  stratum,
                  from.size(),
                  transcript,
                  one.answer().equals(tone) && group.equals(tone)));
    }
  }

  private void compare(CheckedClaim one, CheckedClaim.Pair pair) {
    all.agreement().add(pair.first(), pair.second());
    one.group().ifPresent(group -> classes.get(group).agreement().add(pair.first(), pair.second()));
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

  /** The two files that are compared; empty if no two files answer the same. */
  Optional<ComparedFiles> compared() {
    return compared;
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

  /** The classes of which something was drawn and counts. */
  SortedSet<String> known() {
    SortedSet<String> known = new TreeSet<>();
    drawn.forEach(
        (name, one) -> {
          if (one.counted() > 0) {
            known.add(name);
          }
        });
    return known;
  }

  /** The classes of then and now of which no answer counts. */
  SortedSet<String> unknown() {
    SortedSet<String> unknown = new TreeSet<>(drawn.keySet());
    sizes.keySet().stream()
        .filter(group -> !classes.containsKey(group) || classes.get(group).right().rows() == 0)
        .forEach(unknown::add);
    unknown.removeAll(known());
    return unknown;
  }

  /**
   * Whether so many answers of a class, or of all, are lost that the others say too little: what
   * the program no longer says is mostly what was wrong.
   */
  boolean hasLostTooMuch(Optional<String> group) {
    if (group.isPresent()) {
      return classes.get(group.get()).lostShare() > MOST_LOST;
    }
    double lost = 0;
    double size = 0;
    for (DrawnClass one : drawn.values()) {
      lost += one.answered() == 0 ? 0 : (double) one.size() * one.lost() / one.answered();
      size += one.answered() == 0 ? 0 : one.size();
    }
    return all.lostShare() > MOST_LOST || size > 0 && lost / size > MOST_LOST;
  }

  /**
   * The share of a class, corrected; empty for what is no tone, if too much is lost, and if nobody
   * has checked a class that the program counts, because nothing is known of its errors.
   */
  Optional<ShareInterval> corrected(String group) {
    boolean isKnown =
        kind.isBlind()
            && truly.containsKey(group)
            && unknown().isEmpty()
            && !hasLostTooMuch(Optional.empty());
    return isKnown ? truly.get(group).estimate() : Optional.empty();
  }

  /** The share of what is truly of a class that the program counts so. */
  OptionalDouble recall(String group) {
    Optional<ShareInterval> whole = corrected(group);
    if (whole.isEmpty() || whole.get().share() == 0 || size(group) == 0) {
      return OptionalDouble.empty();
    }
    double right = found.get(group).estimate().orElseThrow().share();
    return OptionalDouble.of(Math.min(1, right / whole.get().share()));
  }

  /** The share of a class that is right; empty without rows, and if too much is lost. */
  Optional<ShareInterval> precision(Optional<String> group) {
    ClassAccuracy accuracy = group.map(classes::get).orElse(all);
    return hasLostTooMuch(group) ? Optional.empty() : accuracy.right().estimate();
  }

  /** The harmonic mean of precision and recall; 0 if the program is never right. */
  OptionalDouble f1(String group) {
    OptionalDouble recall = recall(group);
    Optional<ShareInterval> precision =
        recall.isPresent() && classes.containsKey(group)
            ? precision(Optional.of(group))
            : Optional.empty();
    if (precision.isEmpty()) {
      return OptionalDouble.empty();
    }
    double sum = precision.get().share() + recall.getAsDouble();
    return OptionalDouble.of(
        sum == 0 ? 0 : 2 * precision.get().share() * recall.getAsDouble() / sum);
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
