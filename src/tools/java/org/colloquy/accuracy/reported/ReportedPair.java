package org.colloquy.accuracy.reported;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A report that is labelled, that was found, or both.
 *
 * @param gold the label; empty if what was found is no report
 * @param found what was found; empty if the label was not
 * @param overlap how many words the contents share
 * @param goldWords the number of words of the labelled content
 * @param foundWords the number of words of the content found
 * @param source whether the words of the source are right
 * @param name whether its name is right
 */
record ReportedPair(
    GoldReportedSentence sentence,
    String text,
    Optional<GoldReport> gold,
    Optional<FoundReport> found,
    int overlap,
    int goldWords,
    int foundWords,
    boolean source,
    boolean name) {

  /** How much of two contents must be the same, as F1 of their words. */
  private static final double RIGHT = 0.8;

  boolean isBoth() {
    return gold.isPresent() && found.isPresent();
  }

  /**
   * Whether it is a report whose source and content are right: the content if at least four of five
   * words are shared.
   */
  boolean isRight() {
    return isBoth() && source && RIGHT * (goldWords + foundWords) <= 2.0 * overlap;
  }

  /** The share of what was found that is right; 0 of nothing. */
  static double precision(List<ReportedPair> pairs) {
    return share(pairs, true, pair -> 1);
  }

  /** The share of the labels that was found; 0 of nothing. */
  static double recall(List<ReportedPair> pairs) {
    return share(pairs, false, pair -> 1);
  }

  static double detection(List<ReportedPair> pairs) {
    return f1(precision(pairs), recall(pairs));
  }

  /** F1 of the reports whose source has the right head word. */
  static double sourceWords(List<ReportedPair> pairs) {
    ToDoubleFunction<ReportedPair> right = pair -> pair.source() ? 1 : 0;
    return f1(share(pairs, true, right), share(pairs, false, right));
  }

  /** F1 of the reports whose source has the right name. */
  static double sourceName(List<ReportedPair> pairs) {
    ToDoubleFunction<ReportedPair> right = pair -> pair.name() ? 1 : 0;
    return f1(share(pairs, true, right), share(pairs, false, right));
  }

  /**
   * F1 by the words of the contents: each report counts by the share of its words that are right,
   * for precision of those found, for recall of those labelled.
   */
  static double content(List<ReportedPair> pairs) {
    return f1(contentPrecision(pairs), contentRecall(pairs));
  }

  static double contentPrecision(List<ReportedPair> pairs) {
    return share(pairs, true, pair -> (double) pair.overlap() / Math.max(1, pair.foundWords()));
  }

  static double contentRecall(List<ReportedPair> pairs) {
    return share(pairs, false, pair -> (double) pair.overlap() / Math.max(1, pair.goldWords()));
  }

  private static double share(
      List<ReportedPair> pairs, boolean ofFound, ToDoubleFunction<ReportedPair> right) {
    List<ReportedPair> all =
        pairs.stream()
            .filter(pair -> ofFound ? pair.found().isPresent() : pair.gold().isPresent())
            .toList();
    double sum = all.stream().filter(ReportedPair::isBoth).mapToDouble(right).sum();
    return all.isEmpty() ? 0 : sum / all.size();
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
