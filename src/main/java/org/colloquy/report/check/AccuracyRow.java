package org.colloquy.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.model.CheckKind;
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
  private static final String ALL = "all";

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
    return group.orElse(ALL);
  }

  long counted() {
    return group.map(kind::size).orElseGet(kind::size);
  }

  OptionalDouble share() {
    return group.isPresent() ? OptionalDouble.of(kind.share(group.get())) : OptionalDouble.empty();
  }

  Optional<ShareInterval> precision() {
    return accuracy.right().estimate();
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

  Optional<Agreement.Kappa> kappa() {
    return accuracy.agreement().kappa();
  }

  /** What a section on methods would say of the row. */
  String sentence() {
    CheckKind of = kind.kind();
    StringBuilder words = new StringBuilder();
    String what =
        of.plural() + group.map(name -> " in the class “" + name + "”").orElse(" of all classes");
    Optional<ShareInterval> precision = precision();
    if (precision.isEmpty()) {
      return "Nobody has said yet whether the " + what + " are right.";
    }
    long rows = accuracy.right().rows();
    words
        .append("From ")
        .append(counted())
        .append(" ")
        .append(what)
        .append(", ")
        .append(rows)
        .append(rows == 1 ? " was" : " were")
        .append(" drawn at random and judged by hand; the program was right about ")
        .append(accuracy.right().hits())
        .append(": ")
        .append(group.isPresent() ? "precision " : "precision weighted by class ")
        .append(percent(precision.get()));
    long unclear = accuracy.count(CheckedClaim.Fate.CANNOT_TELL);
    words.append(unclear == 0 ? "." : "; " + unclear + " more could not be told.");
    macroF1().ifPresent(f1 -> words.append(" Macro-F1 is ").append(percent(f1)).append("."));
    corrected()
        .ifPresent(
            share ->
                words
                    .append(" The program counts ")
                    .append(percent(kind.share(group.orElseThrow())))
                    .append(" so; corrected by its measured errors it is ")
                    .append(percent(share))
                    .append("."));
    kappa()
        .ifPresent(
            kappa ->
                words
                    .append(" Two people answered ")
                    .append(accuracy.agreement().rows())
                    .append(" of them, Cohen’s κ ")
                    .append(twoDecimals(kappa.value()))
                    .append(" (95 % interval ")
                    .append(twoDecimals(kappa.low()))
                    .append(" to ")
                    .append(twoDecimals(kappa.high()))
                    .append(")."));
    return words.toString();
  }

  private static String percent(ShareInterval share) {
    return percent(share.share())
        + " (95 % interval "
        + percent(share.low())
        + " to "
        + percent(share.high())
        + ")";
  }

  private static String percent(double share) {
    return tenths(Math.round(share * 1000)) + " %";
  }

  private static String tenths(long tenths) {
    return tenths / 10 + "." + tenths % 10;
  }

  private static String twoDecimals(double number) {
    long hundredths = Math.round(Math.abs(number) * 100);
    String digits = hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10;
    return number < 0 && hundredths > 0 ? "−" + digits : digits;
  }
}
