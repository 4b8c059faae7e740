package org.colloquy.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.report.interval.Agreement;
import org.colloquy.report.interval.ShareInterval;

/**
 * A row of {@code accuracy.csv}.
 *
 * @param kind all that is known of the kind
 * @param group the class; empty for all classes together
 * @param accuracy what is known of the class, or of all
 */
record AccuracyRow(KindAccuracy kind, Optional<String> group, ClassAccuracy accuracy) {
  /** The rows of a kind: that of all classes, then one a class. */
  static List<AccuracyRow> of(KindAccuracy kind) {
    List<AccuracyRow> rows = new ArrayList<>();
    rows.add(new AccuracyRow(kind, Optional.empty(), kind.all()));
    kind.classes()
        .forEach(
            (group, accuracy) -> rows.add(new AccuracyRow(kind, Optional.of(group), accuracy)));
    return rows;
  }

  String className() {
    return group.orElse(CheckedClaim.ALL);
  }

  long counted() {
    return group.map(kind::size).orElseGet(kind::size);
  }

  OptionalDouble share() {
    return group.isPresent() ? OptionalDouble.of(kind.share(group.get())) : OptionalDouble.empty();
  }

  Optional<ShareInterval> precision() {
    return kind.precision(group);
  }

  OptionalDouble recall() {
    return group.isPresent() ? kind.recall(group.get()) : OptionalDouble.empty();
  }

  OptionalDouble f1() {
    return group.isPresent() ? kind.f1(group.get()) : OptionalDouble.empty();
  }

  OptionalDouble macroF1() {
    return group.isPresent() ? OptionalDouble.empty() : kind.macroF1();
  }

  Optional<ShareInterval> corrected() {
    return group.flatMap(kind::corrected);
  }

  /** How many rows people put into a class of tone; empty for what is no tone. */
  Optional<Long> said(String tone) {
    return kind.kind().isBlind()
        ? Optional.of(accuracy.answers(kind.kind()).getOrDefault(tone, 0L))
        : Optional.empty();
  }

  List<String> answers() {
    return accuracy.answers(kind.kind()).entrySet().stream()
        .map(answer -> answer.getKey() + ": " + answer.getValue())
        .toList();
  }

  /** The names of the two files that are compared; none if none of their rows is of the class. */
  List<String> compared() {
    return accuracy.agreement().rows() == 0
        ? List.of()
        : kind.compared().map(files -> List.of(files.first(), files.second())).orElse(List.of());
  }

  Optional<Agreement.Kappa> kappa() {
    return accuracy.agreement().kappa();
  }

  /** What a section on methods would say of the row. */
  String sentence() {
    return new AccuracySentence(this).toString();
  }
}
