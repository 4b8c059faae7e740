package org.colloquy.report.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.CheckKind;
import org.colloquy.report.interval.Agreement;
import org.colloquy.report.interval.StratifiedShare;

/** What people's answers say of one class, or of all classes of a kind together. */
final class ClassAccuracy {
  private final StratifiedShare right = new StratifiedShare();
  private final Agreement agreement = new Agreement();
  private final SortedMap<String, Long> answers = new TreeMap<>();
  private final Map<CheckedClaim.Fate, Long> fates = new TreeMap<>();

  /** Adds what became of an answer. */
  void add(CheckedClaim checked) {
    fates.merge(checked.fate(), 1L, Long::sum);
    if (checked.fate() == CheckedClaim.Fate.COUNTED
        || checked.fate() == CheckedClaim.Fate.CANNOT_TELL) {
      answers.merge(checked.answer(), 1L, Long::sum);
    }
  }

  /** The rows in which somebody could tell whether the program is right, and how often it is. */
  StratifiedShare right() {
    return right;
  }

  /** How far two people agree. */
  Agreement agreement() {
    return agreement;
  }

  /** How many answers there are of each sort, in the order in which they are offered. */
  Map<String, Long> answers(CheckKind kind) {
    Map<String, Long> ordered = new LinkedHashMap<>();
    kind.answers().stream()
        .filter(answers::containsKey)
        .forEach(answer -> ordered.put(answer, answers.get(answer)));
    return ordered;
  }

  /** How many rows have a fate. */
  long count(CheckedClaim.Fate fate) {
    return fates.getOrDefault(fate, 0L);
  }

  /** How many answers are about what cannot be found again. */
  long unmatched() {
    return count(CheckedClaim.Fate.WITHOUT_TRANSCRIPT) + count(CheckedClaim.Fate.WITHOUT_WORDS);
  }

  /** How many answers are lost. */
  long lost() {
    return count(CheckedClaim.Fate.OUTDATED) + unmatched();
  }

  /** How many rows somebody has answered. */
  long answered() {
    return count(CheckedClaim.Fate.COUNTED) + count(CheckedClaim.Fate.CANNOT_TELL) + lost();
  }

  /** The share of the answers that is lost; 0 without any. */
  double lostShare() {
    return answered() == 0 ? 0 : (double) lost() / answered();
  }
}
