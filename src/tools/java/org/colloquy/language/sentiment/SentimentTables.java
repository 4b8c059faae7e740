package org.colloquy.language.sentiment;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints the figures of the forms of calibration, as Markdown tables. */
final class SentimentTables {
  private final Markdown out;

  SentimentTables(PrintStream out) {
    this.out = new Markdown(out);
  }

  /** Prints the figures of both halves, each predicted by what was fitted to the other. */
  void print(List<RatedSentence> sentences) {
    HeldOut heldOut = new HeldOut(sentences);
    Map<String, List<Told>> ways = new LinkedHashMap<>();
    ways.put("the model", heldOut.raw());
    for (CalibrationForm form : CalibrationForm.values()) {
      ways.put(form.printed(), heldOut.calibrated(form));
    }
    new ClassTables(out).print(ways, heldOut, sentences);
    ExpectedTables expected = new ExpectedTables(out);
    expected.print(ways);
    expected.printByLength(heldOut.raw(), heldOut.calibrated(CalibrationForm.NEUTRAL));
    ParameterTables parameters = new ParameterTables(out);
    parameters.print(sentences, heldOut);
    parameters.printByEdge(sentences);
  }

  /**
   * Prints the figures of another set of labels, predicted by what was fitted to {@code sentences}.
   */
  void printOther(List<RatedSentence> sentences, List<RatedSentence> other) {
    new ClassTables(out).printOther(sentences, other);
  }
}
