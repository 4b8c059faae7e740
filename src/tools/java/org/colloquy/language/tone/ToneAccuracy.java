package org.colloquy.language.tone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.language.SingleTurn;
import org.colloquy.model.Annotations;
import org.colloquy.model.Attitude;
import org.colloquy.model.Mention;
import org.colloquy.model.Sentence;
import org.colloquy.model.Sentiment;
import org.colloquy.model.Span;

/**
 * Measures how well the tone toward a target is recognised, in news and in speech, compared with
 * simpler methods, and prints Markdown tables. Argument: the folder that contains {@code gold}.
 */
public final class ToneAccuracy {
  private static final String AT_TARGET = "**tone, at the target's words**";
  private static final String AT_MENTION = "**tone, of the mention that the program finds there**";

  private final SingleTurn program = new SingleTurn();
  private final ToneModel model = ToneModel.load();
  private final PolarityLexicon words;
  private final PrintStream out;

  private ToneAccuracy(PrintStream out) throws IOException {
    this.words = PolarityLexicon.load();
    this.out = out;
  }

  public static void main(String... args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ToneAccuracy accuracy = new ToneAccuracy(out);
    GoldSentences gold = new GoldSentences(Path.of(args[0]));
    List<LabelledSentence> news = gold.news("dev");
    accuracy.measure("News", news);
    accuracy.measure("Speech", gold.speech("dev"));
    accuracy.measure("Speech in twelve other transcripts", gold.labelled("random"));
    new OtherNames(accuracy.model).print(news, out);
  }

  private void measure(String title, List<LabelledSentence> sentences) {
    ClassAnswers answers = new ClassAnswers();
    int targets = 0;
    int withoutMention = 0;
    for (LabelledSentence sentence : sentences) {
      Annotations annotations = program.annotations(sentence.text());
      for (LabelledSentence.Goal goal : sentence.targets()) {
        targets++;
        Optional<Attitude> mention = mentionAt(goal.span(), annotations);
        withoutMention += mention.isPresent() ? 0 : 1;
        measure(sentence, goal, annotations, mention, answers);
      }
    }
    out.printf("### %s%n%n", title);
    answers.print(out);
    answers.printConfusion(out, AT_MENTION);
    out.printf(
        Locale.ROOT,
        "%d targets; at %d of them the program finds no mention.%n%n",
        targets,
        withoutMention);
  }

  private void measure(
      LabelledSentence sentence,
      LabelledSentence.Goal goal,
      Annotations annotations,
      Optional<Attitude> mention,
      ClassAnswers answers) {
    String document = sentence.document();
    Optional<Attitude> target = model.of(sentence.text(), List.of(goal.span())).targets().get(0);
    answers.add("always neutral", document, goal.label(), Confusion.NEUTRAL);
    answers.add(
        "CoreNLP's class of the sentence",
        document,
        goal.label(),
        sentenceAt(goal.span(), annotations)
            .map(s -> OperatingPoints.classOf(s.likeliest()))
            .orElse(Confusion.NEUTRAL));
    answers.add(
        "word list over the text",
        document,
        goal.label(),
        (int) Math.signum(words.valueOf(sentence.text())) + 1);
    answers.add(AT_TARGET, document, goal.label(), reported(target));
    answers.add(AT_TARGET + ", likeliest class", document, goal.label(), likeliest(target));
    answers.add(AT_MENTION, document, goal.label(), reported(mention));
    answers.add(AT_MENTION + ", likeliest class", document, goal.label(), likeliest(mention));
  }

  private static int reported(Optional<Attitude> tone) {
    return tone.map(t -> OperatingPoints.classOf(t.tone())).orElse(Confusion.NEUTRAL);
  }

  private static int likeliest(Optional<Attitude> tone) {
    return tone.map(t -> OperatingPoints.classOf(t.likeliest())).orElse(Confusion.NEUTRAL);
  }

  private static Optional<Sentiment> sentenceAt(Span target, Annotations annotations) {
    return annotations.sentences().stream()
        .filter(s -> s.span().overlaps(target))
        .findFirst()
        .flatMap(Sentence::classes);
  }

  /**
   * Returns the tone of the mention that overlaps the target most, the shortest if several do;
   * empty if none does.
   */
  private static Optional<Attitude> mentionAt(Span target, Annotations annotations) {
    Mention best = null;
    for (Mention mention : annotations.mentions()) {
      if (mention.tone().isPresent() && mention.span().overlaps(target)) {
        int more = best == null ? 1 : shared(mention, target) - shared(best, target);
        boolean shorter = best != null && mention.span().length() < best.span().length();
        best = more > 0 || more == 0 && shorter ? mention : best;
      }
    }
    return Optional.ofNullable(best).flatMap(Mention::tone);
  }

  private static int shared(Mention mention, Span target) {
    return Math.min(mention.span().end(), target.end())
        - Math.max(mention.span().start(), target.start());
  }
}
