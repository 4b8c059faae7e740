package org.colloquy.language.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/**
 * Two halves of the sentences, each predicted by what was fitted to the other. The articles, in
 * their order, are cut into ten stretches that belong alternately to the halves, so that no article
 * and hardly a pair of neighbours is divided.
 */
final class HeldOut {
  private static final int STRETCHES = 10;

  private final List<List<RatedSentence>> halves = List.of(new ArrayList<>(), new ArrayList<>());

  HeldOut(List<RatedSentence> sentences) {
    List<String> articles =
        new ArrayList<>(
            new LinkedHashSet<>(sentences.stream().map(RatedSentence::article).toList()));
    for (RatedSentence sentence : sentences) {
      int stretch = articles.indexOf(sentence.article()) * STRETCHES / articles.size();
      halves.get(stretch % 2).add(sentence);
    }
  }

  List<RatedSentence> half(int which) {
    return halves.get(which);
  }

  /** Returns the predictions of all sentences, each by what was fitted to the other half. */
  <T> List<T> told(Function<List<RatedSentence>, Function<RatedSentence, T>> fit) {
    List<T> told = new ArrayList<>();
    for (int half = 0; half < halves.size(); half++) {
      Function<RatedSentence, T> fitted = fit.apply(halves.get(1 - half));
      halves.get(half).forEach(sentence -> told.add(fitted.apply(sentence)));
    }
    return told;
  }

  /** Returns the model's own predictions, in the same order. */
  List<Told> raw() {
    return told(fittedTo -> sentence -> new Told(sentence, sentence.raw()));
  }

  List<Told> calibrated(CalibrationForm form) {
    return told(
        fittedTo -> {
          double[] parameters = CalibrationFit.of(form, fittedTo);
          return sentence -> new Told(sentence, form.apply(sentence.raw(), parameters));
        });
  }
}
