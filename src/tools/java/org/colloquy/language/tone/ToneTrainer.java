package org.colloquy.language.tone;

import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.language.SingleTurn;

/**
 * Fits the weights to the labelled texts, writes them into the project's resources, and prints the
 * result of cross-validation. Argument: the folder that contains {@code gold/tone}.
 */
public final class ToneTrainer {
  private static final String WEIGHTS = "src/main/resources/org/colloquy/language/tone/weights.tsv";
  private static final int FOLDS = 5;

  private ToneTrainer() {}

  public static void main(String... args) throws IOException {
    Path file = Path.of(args[0]).resolve("gold/tone/train.jsonl");
    List<ToneExample> examples = examples(LabelledText.read(file), new SingleTurn());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(examples.size() + " examples");
    try (OutputStream weights = Files.newOutputStream(Path.of(WEIGHTS))) {
      ToneTraining.fit(examples).write(weights);
    }
    out.printf(
        Locale.ROOT,
        "macro-F1 by %d-fold cross-validation %.3f%n",
        FOLDS,
        crossValidated(examples));
  }

  private static List<ToneExample> examples(List<LabelledText> texts, SingleTurn parser) {
    FeatureExtractor extractor = FeatureExtractor.load();
    List<ToneExample> examples = new ArrayList<>();
    for (LabelledText text : texts) {
      List<CoreMap> sentences = parser.sentences(text.text());
      for (LabelledText.Goal goal : text.targets()) {
        Optional<TargetPlace> place = TargetPlace.of(goal.span(), sentences);
        place.ifPresent(
            p ->
                examples.add(
                    new ToneExample(
                        text.document(),
                        goal.label(),
                        extractor.features(ParsedSentence.of(p.sentence()), p.first(), p.last()))));
      }
    }
    return examples;
  }

  /** Returns macro-F1 by cross-validation; no article is in two folds. */
  private static double crossValidated(List<ToneExample> examples) {
    MacroF1 score = new MacroF1();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<ToneExample> seen = new ArrayList<>();
      List<ToneExample> unseen = new ArrayList<>();
      for (ToneExample example : examples) {
        boolean held = Math.floorMod(example.document().hashCode(), FOLDS) == fold;
        (held ? unseen : seen).add(example);
      }
      ToneWeights weights = ToneTraining.fit(seen);
      unseen.forEach(
          e -> score.add(e.label(), MacroF1.classOf(weights.attitude(e.features()).likeliest())));
    }
    return score.mean();
  }
}
