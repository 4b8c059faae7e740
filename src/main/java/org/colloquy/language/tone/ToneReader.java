package org.colloquy.language.tone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.model.Mention;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;

/**
 * Adds to the sentences of a transcript their scores, and to its mentions the tone in which they
 * are spoken of. Each sentence is read once, whatever is mentioned in it, and by itself, so that
 * nothing depends on what else is read.
 */
public final class ToneReader {
  private static final Logger LOG = Logger.getLogger("org.colloquy.analysis");

  /** Sentences in a stretch: about half a second's work, so that no thread waits long. */
  private static final int STRETCH = 50;

  private final ToneModel model;

  public ToneReader(ToneModel model) {
    this.model = model;
  }

  /** Sentences and mentions with their tones. */
  public record Toned(List<Sentence> sentences, List<Mention> mentions) {}

  /**
   * Returns the same sentences and mentions with their tones. A sentence that nobody says is read
   * only if it mentions a third person. A sentence that the model fails on stays without a score,
   * and its mentions without a tone.
   *
   * @param text the transcript's, in which everything that is not to be read is blank
   * @param sentences of the transcript, without scores
   * @param mentions in these sentences, without tones
   * @param threads runs all parts of a work, in any order, and returns when they have ended
   * @throws CancellationException if a thread is interrupted
   */
  public Toned of(
      String text,
      List<Sentence> sentences,
      List<Mention> mentions,
      Consumer<List<Runnable>> threads) {
    List<List<Integer>> thirdPersons = thirdPersons(sentences.size(), mentions);
    Sentence[] scored = sentences.toArray(Sentence[]::new);
    Mention[] toned = mentions.toArray(Mention[]::new);
    List<Runnable> stretches = new ArrayList<>();
    for (int start = 0; start < scored.length; start += STRETCH) {
      int from = start;
      int to = Math.min(scored.length, start + STRETCH);
      stretches.add(
          () -> {
            for (int i = from; i < to; i++) {
              stopIfInterrupted();
              read(text, i, thirdPersons.get(i), scored, toned);
            }
          });
    }
    threads.accept(stretches);
    return new Toned(List.of(scored), List.of(toned));
  }

  /** Returns for each sentence the indexes of its mentions of the third person. */
  private static List<List<Integer>> thirdPersons(int sentences, List<Mention> mentions) {
    List<List<Integer>> indexes = new ArrayList<>(Collections.nCopies(sentences, List.of()));
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.person() == Mention.Person.THIRD) {
        if (indexes.get(mention.sentence()).isEmpty()) {
          indexes.set(mention.sentence(), new ArrayList<>());
        }
        indexes.get(mention.sentence()).add(i);
      }
    }
    return indexes;
  }

  private void read(
      String text, int index, List<Integer> thirdPersons, Sentence[] scored, Mention[] toned) {
    Sentence sentence = scored[index];
    if (!sentence.spoken() && thirdPersons.isEmpty()) {
      return;
    }
    Span span = sentence.span();
    List<Span> targets =
        thirdPersons.stream().map(i -> moved(target(toned[i]), -span.start())).toList();
    SentenceTone tone;
    try {
      tone = model.of(span.in(text), targets);
    } catch (IllegalStateException e) {
      LOG.log(Level.INFO, "the tone of " + span + " is not known", e);
      return;
    }
    scored[index] = sentence.withSentiment(tone.sentiment());
    for (int i = 0; i < targets.size(); i++) {
      int mention = thirdPersons.get(i);
      toned[mention] = toned[mention].withTone(tone.targets().get(i));
    }
  }

  /** The words that the tone is toward: those of a name itself, without its titles. */
  private static Span target(Mention mention) {
    return mention.kind() == Mention.Kind.NAME ? mention.head() : mention.span();
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the analysis was interrupted");
    }
  }
}
