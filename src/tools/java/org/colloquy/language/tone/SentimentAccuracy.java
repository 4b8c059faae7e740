package org.colloquy.language.tone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.colloquy.language.SingleTurn;
import org.colloquy.model.Annotations;
import org.colloquy.model.Sentence;
import org.colloquy.model.ToneScale;

/**
 * Measures how well the sentiment of sentences fits the labels that people gave, in editorials,
 * speech and dialogue, compared with simpler methods, and prints Markdown tables. Argument: the
 * folder that contains {@code gold}.
 */
public final class SentimentAccuracy {
  /** A value that a method gives to a labelled text; one of several sentences has their mean. */
  private record Value(String document, double label, double value) {}

  private final SingleTurn program = new SingleTurn();
  private final PolarityLexicon words;
  private final PrintStream out;

  private SentimentAccuracy(PrintStream out) throws IOException {
    this.words = PolarityLexicon.load();
    this.out = out;
  }

  public static void main(String... args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    SentimentAccuracy accuracy = new SentimentAccuracy(out);
    GoldSentences gold = new GoldSentences(Path.of(args[0]));
    accuracy.measure("Editorials", gold.editorials(true), false);
    accuracy.measure("Speech", gold.speech("dev"), true);
    accuracy.measure("Speech in twelve other transcripts", gold.labelled("random"), true);
    accuracy.measure("Dialogue", gold.dialogue("dev"), true);
  }

  /**
   * @param classes whether the labels are of use as three classes
   */
  private void measure(String title, List<LabelledSentence> texts, boolean classes) {
    Map<String, List<Value>> methods = new LinkedHashMap<>();
    ClassAnswers answers = new ClassAnswers();
    for (LabelledSentence text : texts) {
      Annotations annotations = program.annotations(text.text());
      Map<String, Double> values = new LinkedHashMap<>();
      values.put("word list", words.valueOf(text.text()));
      values.put(
          "CoreNLP's expected value",
          mean(
              annotations,
              s ->
                  s.classes()
                      .map(c -> OptionalDouble.of(c.expected()))
                      .orElse(OptionalDouble.empty())));
      values.put("**sentiment**", mean(annotations, Sentence::sentiment));
      double label = text.sentiment().orElseThrow();
      values.forEach(
          (method, value) -> {
            methods
                .computeIfAbsent(method, m -> new ArrayList<>())
                .add(new Value(text.document(), label, value));
            double scaled = Math.max(-2, Math.min(2, value));
            answers.add(method, text.document(), (int) Math.signum(label) + 1, classOf(scaled));
          });
    }
    out.printf("### %s%n%n", title);
    out.println("| by | n | Spearman (95 %) |");
    out.println("|---|---|---|");
    methods.forEach(
        (method, values) ->
            out.printf(
                "| %s | %d | %s |%n",
                method,
                values.size(),
                Bootstrap.of(values, Value::document, SentimentAccuracy::correlation).printed()));
    out.println();
    if (classes) {
      answers.print(out);
    }
  }

  private static int classOf(double value) {
    return OperatingPoints.classOf(ToneScale.SENTENCES.of(value));
  }

  private static double correlation(List<Value> values) {
    return RankCorrelation.of(
        values.stream().mapToDouble(Value::value).toArray(),
        values.stream().mapToDouble(Value::label).toArray());
  }

  /** The mean over the sentences that have a value; 0 if none has. */
  private static double mean(Annotations text, Function<Sentence, OptionalDouble> value) {
    return text.sentences().stream()
        .map(value)
        .flatMapToDouble(OptionalDouble::stream)
        .average()
        .orElse(0);
  }
}
