package org.colloquy.language.tone;

import java.util.Arrays;
import java.util.Optional;
import org.colloquy.language.encoder.EncodedSentence;
import org.colloquy.model.Span;

/** The features of an encoded sentence and of the targets in it: what the heads compute from. */
final class SentenceFeatures {
  /** The distance in pieces over which the weight of a piece beside a target falls to 1/e. */
  private static final double REACH = 6;

  private final EncodedSentence sentence;
  private final float[][] vectors;
  private final float[] ofSentence;

  /**
   * @param sentence has at least one piece
   */
  SentenceFeatures(EncodedSentence sentence) {
    this.sentence = sentence;
    this.vectors = new float[sentence.pieces()][];
    Mean all = new Mean(sentence.width());
    for (int piece = 0; piece < vectors.length; piece++) {
      vectors[piece] = sentence.vector(piece);
      all.add(vectors[piece], 1);
    }
    this.ofSentence = joined(all.values(), sentence.whole());
  }

  /** The number of features of a sentence whose vectors have this many values. */
  static int ofSentence(int width) {
    return 2 * width;
  }

  /** The number of features of a target in a sentence whose vectors have this many values. */
  static int ofTarget(int width) {
    return 2 * width + ofSentence(width);
  }

  /** The mean of all pieces, then the vector of the whole. */
  float[] ofSentence() {
    return ofSentence.clone();
  }

  /**
   * Returns the features of a target that are its own: the mean of its pieces, and the mean of the
   * other pieces, of which near ones weigh more. The features of the sentence follow them.
   *
   * @param target its place in the sentence, in UTF-16 code units
   * @return empty if no piece is in the target
   */
  Optional<float[]> toward(Span target) {
    int first = 0;
    while (first < vectors.length && sentence.span(first).end() <= target.start()) {
      first++;
    }
    int end = first;
    while (end < vectors.length && sentence.span(end).start() < target.end()) {
      end++;
    }
    if (first == end) {
      return Optional.empty();
    }
    Mean inside = new Mean(sentence.width());
    Mean around = new Mean(sentence.width());
    for (int piece = 0; piece < vectors.length; piece++) {
      int distance = Math.max(first - piece, piece - end + 1);
      if (distance > 0) {
        around.add(vectors[piece], (float) StrictMath.exp(-distance / REACH));
      } else {
        inside.add(vectors[piece], 1);
      }
    }
    return Optional.of(joined(inside.values(), around.values()));
  }

  /** Joins vectors to one, in this order. */
  static float[] joined(float[]... parts) {
    float[] all = new float[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** A weighted mean of vectors; that of none is zero. */
  private static final class Mean {
    private final float[] sum;
    private float weights;

    Mean(int width) {
      this.sum = new float[width];
    }

    void add(float[] vector, float weight) {
      weights += weight;
      for (int i = 0; i < sum.length; i++) {
        sum[i] += weight * vector[i];
      }
    }

    float[] values() {
      float[] values = sum.clone();
      if (weights > 0) {
        for (int i = 0; i < values.length; i++) {
          values[i] /= weights;
        }
      }
      return values;
    }
  }
}
