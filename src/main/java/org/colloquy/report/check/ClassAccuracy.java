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

  /**
   * Adds what is answered about a claim.
   *
   * @param size how many claims there are in its class
   */
  void add(CheckedClaim checked, long size) {
    fates.merge(checked.fate(), 1L, Long::sum);
    if (checked.fate() == CheckedClaim.Fate.COUNTED) {
      right.add(
          checked.group(), size, checked.claim().orElseThrow().transcript(), checked.isRight());
    }
    if (checked.fate() == CheckedClaim.Fate.COUNTED
        || checked.fate() == CheckedClaim.Fate.CANNOT_TELL) {
      answers.merge(checked.answer(), 1L, Long::sum);
    }
    if (checked.firstTwo().size() == 2) {
      agreement.add(checked.firstTwo().get(0), checked.firstTwo().get(1));
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
}
