package org.colloquy.language.tone;

import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.language.SingleTurn;
import org.colloquy.model.Annotations;
import org.colloquy.model.Attitude;
import org.colloquy.model.Mention;
import org.colloquy.model.Sentiment;
import org.colloquy.model.Span;

/**
 * Measures how well the tone toward a target is recognised, compared with methods without a
 * classifier, and prints a Markdown table. Argument: the folder that contains {@code gold/tone}.
 */
public final class ToneAccuracy {
  private static final int NEUTRAL = 1;

  private final SingleTurn parser = new SingleTurn();
  private final ToneClassifier classifier = ToneClassifier.load();
  private final Map<String, MacroF1> rows = new LinkedHashMap<>();
  private int targets;
  private int withoutMention;

  private ToneAccuracy() {}

  public static void main(String... args) throws IOException {
    ToneAccuracy accuracy = new ToneAccuracy();
    Path file = Path.of(args[0]).resolve("gold/tone/dev.jsonl");
    LabelledText.read(file).forEach(accuracy::measure);
    accuracy.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void measure(LabelledText text) {
    List<CoreMap> sentences = parser.sentences(text.text());
    Annotations annotations = parser.annotations(text.text(), classifier);
    for (LabelledText.Goal goal : text.targets()) {
      targets++;
      Optional<TargetPlace> place = TargetPlace.of(goal.span(), sentences);
      add("always neutral", goal, NEUTRAL);
      add(
          "class of the whole sentence",
          goal,
          classOf(place.flatMap(p -> SingleTurn.ofSentence(p.sentence()))));
      add(
          "class of the smallest clause",
          goal,
          classOf(place.flatMap(p -> SingleTurn.ofClause(p.sentence(), p.last()))));
      add("**tone, at the target's words**", goal, place.map(this::toward).orElse(NEUTRAL));
      Optional<Mention> mention = mentionAt(goal.span(), annotations);
      withoutMention += mention.isPresent() ? 0 : 1;
      add(
          "**tone, of the mention that the program finds there**",
          goal,
          mention.flatMap(Mention::tone).map(ToneAccuracy::classOf).orElse(NEUTRAL));
    }
  }

  private int toward(TargetPlace place) {
    return classOf(
        classifier.toward(ParsedSentence.of(place.sentence()), place.first(), place.last()));
  }

  /**
   * Returns the mention that overlaps the target most, the shortest if several do; empty if none
   * does.
   */
  private static Optional<Mention> mentionAt(Span target, Annotations annotations) {
    Mention best = null;
    for (Mention mention : annotations.mentions()) {
      if (mention.tone().isPresent() && mention.span().overlaps(target)) {
        int more = best == null ? 1 : shared(mention, target) - shared(best, target);
        boolean shorter = best != null && mention.span().length() < best.span().length();
        best = more > 0 || more == 0 && shorter ? mention : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int shared(Mention mention, Span target) {
    return Math.min(mention.span().end(), target.end())
        - Math.max(mention.span().start(), target.start());
  }

  private static int classOf(Optional<Sentiment> sentiment) {
    return sentiment.map(s -> MacroF1.classOf(s.likeliest())).orElse(NEUTRAL);
  }

  private static int classOf(Attitude attitude) {
    return MacroF1.classOf(attitude.likeliest());
  }

  private void add(String row, LabelledText.Goal goal, int guess) {
    rows.computeIfAbsent(row, r -> new MacroF1()).add(goal.label(), guess);
  }

  private void print(PrintStream out) {
    out.println("| predicted by | macro-F1 | negative | neutral | positive |");
    out.println("|---|---|---|---|---|");
    rows.forEach(
        (row, score) ->
            out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %.3f |%n",
                row,
                score.mean(),
                score.f1(0),
                score.f1(1),
                score.f1(2)));
    out.println();
    out.printf(
        "%d targets; at %d of them the program finds no mention.%n", targets, withoutMention);
  }
}
