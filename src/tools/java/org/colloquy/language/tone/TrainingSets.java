package org.colloquy.language.tone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.language.encoder.SentenceEncoder;

/**
 * The sets that heads learn from, and those (named {@code …Dev}) that figures and a few numbers are
 * taken from.
 *
 * @param news each sentence twice, the second time with another name as its target
 * @param speechApart mentions that were drawn at random and that no weight is learnt from
 */
record TrainingSets(
    List<EncodedExample> news,
    List<EncodedExample> newsDev,
    List<EncodedExample> speech,
    List<EncodedExample> speechDev,
    List<EncodedExample> speechApart,
    List<EncodedExample> invented,
    List<EncodedExample> editorials,
    List<EncodedExample> editorialsDev,
    List<EncodedExample> reviewsAndPosts,
    List<EncodedExample> dialogue,
    List<EncodedExample> dialogueDev) {
  /** The seed of the other names that sentences of news get. */
  private static final long RENAMING = 1;

  /** Reads and encodes all sets. */
  static TrainingSets of(GoldSentences gold, SentenceEncoder encoder) throws IOException {
    List<LabelledSentence> news = new ArrayList<>(gold.news("train"));
    news.addAll(RenamedTargets.of(news, RENAMING));
    List<LabelledSentence> speech = new ArrayList<>(gold.speech("train"));
    speech.addAll(gold.labelled("chosen"));
    return new TrainingSets(
        EncodedExample.of(news, encoder),
        EncodedExample.of(gold.news("dev"), encoder),
        EncodedExample.of(speech, encoder),
        EncodedExample.of(gold.speech("dev"), encoder),
        EncodedExample.of(gold.labelled("random"), encoder),
        EncodedExample.of(GoldSentences.invented(), encoder),
        EncodedExample.of(gold.editorials(false), encoder),
        EncodedExample.of(gold.editorials(true), encoder),
        EncodedExample.of(gold.reviewsAndPosts(), encoder),
        EncodedExample.of(gold.dialogue("train"), encoder),
        EncodedExample.of(gold.dialogue("dev"), encoder));
  }

  /**
   * The examples of speech that were drawn at random and that no weight is learnt from. The shares
   * of the classes and the scale of the scores are taken from them, a handful of numbers.
   */
  List<EncodedExample> speechForShares() {
    return joined(List.of(speechDev, speechApart));
  }

  /** The examples that a head of tone learns from. */
  List<EncodedExample> ofTone() {
    return joined(List.of(news, invented, speech));
  }

  /** The examples that a head of sentiment learns from. */
  List<EncodedExample> ofSentiment() {
    return joined(List.of(editorials, reviewsAndPosts, dialogue, invented, speech));
  }

  private static List<EncodedExample> joined(List<List<EncodedExample>> sets) {
    return sets.stream().flatMap(List::stream).toList();
  }
}
