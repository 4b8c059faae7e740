package org.colloquy.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.colloquy.report.interval.Agreement;
import org.colloquy.report.interval.ShareInterval;

/** What a section on methods would say of a row of {@code accuracy.csv}. */
final class AccuracySentence {
  private final AccuracyRow row;
  private final ClassAccuracy accuracy;
  private final StringBuilder words = new StringBuilder();

  AccuracySentence(AccuracyRow row) {
    this.row = row;
    this.accuracy = row.accuracy();
    write();
  }

  private void write() {
    Optional<ShareInterval> precision = row.precision();
    if (accuracy.right().rows() == 0 && accuracy.lost() == 0) {
      words.append("Nobody has said yet whether the ").append(all()).append(" are right.");
    } else if (precision.isEmpty()) {
      lost();
      words
          .append(
              " So many that the others say too little, because what the program no longer says")
          .append(" was mostly wrong: draw a new sample with --check and answer that.");
    } else {
      measured(precision.get());
      if (accuracy.lost() > 0) {
        words.append(' ');
        lost();
      }
    }
    kappa();
  }

  private String all() {
    return row.kind().kind().plural()
        + row.group().map(name -> " in the class “" + name + "”").orElse(" of all classes");
  }

  /** What precision is about: the classes of which some rows count. */
  private String drawnFrom() {
    SortedSet<String> unknown = row.kind().unknown();
    return row.group().isPresent() || unknown.isEmpty()
        ? all()
        : row.kind().kind().plural()
            + (row.kind().known().size() == 1 ? " of the class " : " of the classes ")
            + quoted(row.kind().known());
  }

  private static String quoted(SortedSet<String> classes) {
    return String.join(", ", classes.stream().map(name -> "“" + name + "”").toList());
  }

  private void measured(ShareInterval precision) {
    double population = accuracy.right().population();
    boolean exact = population == Math.rint(population);
    long rows = accuracy.right().rows();
    words
        .append(exact ? "From " : "From about ")
        .append(Math.round(population))
        .append(" ")
        .append(drawnFrom())
        .append(", ")
        .append(rows)
        .append(rows == 1 ? " was" : " were")
        .append(" drawn at random and judged by hand; the program was right about ")
        .append(accuracy.right().hits())
        .append(": ")
        .append(
            accuracy.right().strata().size() == 1 ? "precision " : "precision weighted by class ")
        .append(percent(precision));
    long unclear = accuracy.count(CheckedClaim.Fate.CANNOT_TELL);
    words.append(unclear == 0 ? "." : "; " + unclear + " more could not be told.");
    if (row.group().isEmpty() && !row.kind().unknown().isEmpty()) {
      words
          .append(" Nothing is known of ")
          .append(quoted(row.kind().unknown()))
          .append(", of which no answer counts.");
    }
    row.macroF1().ifPresent(f1 -> words.append(" Macro-F1 is ").append(percent(f1)).append("."));
    row.corrected()
        .ifPresent(
            share ->
                words
                    .append(" The program counts ")
                    .append(percent(row.share().orElseThrow()))
                    .append(" so; corrected by its measured errors it is ")
                    .append(percent(share))
                    .append("."));
  }

  /** How many answers are lost, and why. */
  private void lost() {
    List<String> why = new ArrayList<>();
    add(why, CheckedClaim.Fate.OUTDATED, "about what the program no longer says");
    add(why, CheckedClaim.Fate.WITHOUT_TRANSCRIPT, "about transcripts of which there is nothing");
    add(
        why,
        CheckedClaim.Fate.WITHOUT_WORDS,
        "about words that are not there any more or have others around them");
    long lost = accuracy.lost();
    words
        .append(lost)
        .append(" of ")
        .append(accuracy.answered())
        .append(accuracy.answered() == 1 ? " answer" : " answers")
        .append(" about ")
        .append(all())
        .append(lost == 1 ? " does" : " do")
        .append(" not count: ")
        .append(String.join(", ", why))
        .append(".");
  }

  private void add(List<String> why, CheckedClaim.Fate fate, String what) {
    if (accuracy.count(fate) > 0) {
      why.add(accuracy.count(fate) + " " + what);
    }
  }

  private void kappa() {
    List<String> files = row.compared();
    Optional<Agreement.Kappa> kappa = row.kappa();
    if (kappa.isPresent() && files.size() == 2) {
      words
          .append(" Two people answered ")
          .append(accuracy.agreement().rows())
          .append(" of them (")
          .append(files.get(0))
          .append(" and ")
          .append(files.get(1))
          .append("), Cohen’s κ ")
          .append(twoDecimals(kappa.get().value()))
          .append(" (95 % interval ")
          .append(twoDecimals(kappa.get().low()))
          .append(" to ")
          .append(twoDecimals(kappa.get().high()))
          .append(").");
    }
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

  @Override
  public String toString() {
    return words.toString();
  }
}
