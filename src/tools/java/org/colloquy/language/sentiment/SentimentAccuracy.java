package org.colloquy.language.sentiment;

import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.language.SingleTurn;
import org.colloquy.language.tone.LabelledText;
import org.colloquy.language.tone.TargetPlace;
import org.colloquy.model.Sentiment;
import org.colloquy.model.Words;

/**
 * Measures the sentiment of sentences against people's ratings, uncalibrated and calibrated, and
 * prints Markdown tables. Arguments: the file of ratings; the part of it that is read, as {@code
 * 16000/60000} (the first 16,000 of every 60,000 characters) or {@code all}; and, to compare its
 * labels, too, the folder that contains {@code gold/tone}.
 */
public final class SentimentAccuracy {
  /** A mean rating nearer to 0 than this is neutral, because most raters said 0. */
  private static final double EDGE = 0.5;

  private final SingleTurn parser = new SingleTurn();
  private int ofSeveral;
  private int unscored;

  private SentimentAccuracy() {}

  public static void main(String... args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RatedText.Stretches stretches = args.length > 1 ? stretches(args[1]) : RatedText.Stretches.ALL;
    List<RatedText> texts = RatedText.read(Path.of(args[0]), stretches);
    if (texts.isEmpty()) {
      throw new IOException("no line is an id, a rating and a text, separated by tabs: " + args[0]);
    }
    SentimentAccuracy accuracy = new SentimentAccuracy();
    List<RatedSentence> sentences = accuracy.sentences(texts);
    long articles = sentences.stream().map(RatedSentence::article).distinct().count();
    out.printf(
        "%d texts; %d of several sentences and %d unscored left out; %d of %d articles measured.%n%n",
        texts.size(), accuracy.ofSeveral, accuracy.unscored, sentences.size(), articles);
    SentimentTables tables = new SentimentTables(out);
    tables.print(sentences);
    if (args.length > 2) {
      List<LabelledText> labelled =
          LabelledText.read(Path.of(args[2]).resolve("gold/tone/dev.jsonl"));
      tables.printOther(sentences, accuracy.targets(labelled));
    }
  }

  private static RatedText.Stretches stretches(String argument) {
    if (argument.equals("all")) {
      return RatedText.Stretches.ALL;
    }
    String[] numbers = argument.split("/");
    return new RatedText.Stretches(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }

  private List<RatedSentence> sentences(List<RatedText> texts) {
    List<RatedSentence> rated = new ArrayList<>();
    for (RatedText text : texts) {
      List<CoreMap> sentences = parser.sentences(text.text());
      if (sentences.size() != 1) {
        ofSeveral++;
        continue;
      }
      Optional<Sentiment> sentiment = SingleTurn.ofSentence(sentences.get(0));
      unscored += sentiment.isEmpty() ? 1 : 0;
      sentiment.ifPresent(s -> rated.add(RatedSentence.of(text, EDGE, s)));
    }
    return rated;
  }

  /** Returns the sentence of each labelled target, with the target's label. */
  private List<RatedSentence> targets(List<LabelledText> texts) {
    List<RatedSentence> rated = new ArrayList<>();
    for (LabelledText text : texts) {
      List<CoreMap> sentences = parser.sentences(text.text());
      for (LabelledText.Goal goal : text.targets()) {
        TargetPlace.of(goal.span(), sentences)
            .flatMap(place -> SingleTurn.ofSentence(place.sentence()))
            .ifPresent(
                s ->
                    rated.add(
                        new RatedSentence(
                            text.document(),
                            goal.label() - 1,
                            goal.label(),
                            Words.count(text.text()),
                            s)));
      }
    }
    return rated;
  }
}
