package org.colloquy.language.tone;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The classes that several methods give to the same labelled rows, and a table of their figures.
 */
final class ClassAnswers {
  /** One answer; classes are 0 for negative, 1 for neutral, 2 for positive. */
  private record Answer(String document, int truth, int guess) {}

  private final Map<String, List<Answer>> methods = new LinkedHashMap<>();

  /** Adds a method's guess for the next row. */
  void add(String method, String document, int truth, int guess) {
    methods.computeIfAbsent(method, m -> new ArrayList<>()).add(new Answer(document, truth, guess));
  }

  private static Confusion confusion(List<Answer> answers) {
    Confusion confusion = new Confusion();
    answers.forEach(a -> confusion.add(a.truth(), a.guess()));
    return confusion;
  }

  /** Prints a Markdown table with a row for each method. */
  void print(PrintStream out) {
    out.println(
        "| by | n | macro-F1 (95 %) | toned that are right | toned that are found | negative"
            + " | neutral | positive |");
    out.println("|---|---|---|---|---|---|---|---|");
    methods.forEach(
        (method, answers) -> {
          Confusion all = confusion(answers);
          out.printf(
              Locale.ROOT,
              "| %s | %d | %s | %s of %d | %s of %d | %.2f | %.2f | %.2f |%n",
              method,
              all.total(),
              Bootstrap.of(answers, Answer::document, a -> confusion(a).macroF1()).printed(),
              Figures.share(all.precision()),
              all.guessedToned(),
              Figures.share(all.recall()),
              all.trulyToned(),
              all.f1(0),
              all.f1(1),
              all.f1(2));
        });
    out.println();
  }

  /** Prints how often each class was taken for which, by one method. */
  void printConfusion(PrintStream out, String method) {
    Confusion all = confusion(methods.get(method));
    out.println("| " + method + ": labelled ↓, called → | negative | neutral | positive |");
    out.println("|---|---|---|---|");
    String[] names = {"negative", "neutral", "positive"};
    for (int truth = 0; truth < names.length; truth++) {
      out.printf(
          "| %s | %d | %d | %d |%n",
          names[truth], all.count(truth, 0), all.count(truth, 1), all.count(truth, 2));
    }
    out.println();
  }
}
