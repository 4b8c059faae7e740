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
 */
record TrainingSets(
    List<EncodedExample> news,
    List<EncodedExample> newsDev,
    List<EncodedExample> speech,
    List<EncodedExample> speechDev,
    List<EncodedExample> invented,
    List<EncodedExample> editorials,
    List<EncodedExample> editorialsDev,
    List<EncodedExample> reviewsAndPosts,
    List<EncodedExample> dialogue,
    List<EncodedExample> dialogueDev) {
  /** The number of folds of speech. */
  static final int FOLDS = 5;

  /** The seed of the other names that sentences of news get. */
  private static final long RENAMING = 1;

  /** Reads and encodes all sets. */
  static TrainingSets of(GoldSentences gold, SentenceEncoder encoder) throws IOException {
    List<LabelledSentence> news = new ArrayList<>(gold.news("train"));
    news.addAll(RenamedTargets.of(news, RENAMING));
    return new TrainingSets(
        EncodedExample.of(news, encoder),
        EncodedExample.of(gold.news("dev"), encoder),
        EncodedExample.of(gold.speech("train"), encoder),
        EncodedExample.of(gold.speech("dev"), encoder),
        EncodedExample.of(GoldSentences.invented(), encoder),
        EncodedExample.of(gold.editorials(false), encoder),
        EncodedExample.of(gold.editorials(true), encoder),
        EncodedExample.of(gold.reviewsAndPosts(), encoder),
        EncodedExample.of(gold.dialogue("train"), encoder),
        EncodedExample.of(gold.dialogue("dev"), encoder));
  }

  /** The fold of an example of speech, 0 to 4; all sentences of a file are in one fold. */
  static int foldOf(EncodedExample example) {
    return Math.floorMod(example.sentence().document().hashCode(), FOLDS);
  }

  /** The examples of speech in a fold. */
  List<EncodedExample> held(int fold) {
    return speech.stream().filter(e -> foldOf(e) == fold).toList();
  }

  /**
   * The examples that a head of tone learns from.
   *
   * @param heldFold the fold of speech that it does not see; −1 for none
   */
  List<EncodedExample> ofTone(int heldFold) {
    List<EncodedExample> all = new ArrayList<>(news);
    all.addAll(invented);
    speech.stream().filter(e -> foldOf(e) != heldFold).forEach(all::add);
    return all;
  }

  /**
   * The examples that a head of sentiment learns from.
   *
   * @param heldFold the fold of speech that it does not see; −1 for none
   */
  List<EncodedExample> ofSentiment(int heldFold) {
    List<EncodedExample> all = new ArrayList<>(editorials);
    all.addAll(reviewsAndPosts);
    all.addAll(dialogue);
    all.addAll(invented);
    speech.stream().filter(e -> foldOf(e) != heldFold).forEach(all::add);
    return all;
  }
}
