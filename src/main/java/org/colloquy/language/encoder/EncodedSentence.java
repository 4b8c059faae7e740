package org.colloquy.language.encoder;

import java.util.Arrays;
import java.util.List;
import org.colloquy.model.Span;

/**
 * A sentence as an encoder sees it: word pieces, each with its place in the sentence and a vector,
 * and one vector of the whole.
 */
public final class EncodedSentence {
  private final List<Span> spans;
  private final float[] values;
  private final float[] whole;

  /**
   * @param spans the place of each piece
   * @param values the vectors of all pieces, one after the other, each as long as {@code whole};
   *     kept without a copy
   * @param whole the vector of the whole sentence
   */
  EncodedSentence(List<Span> spans, float[] values, float[] whole) {
    if (values.length != spans.size() * whole.length) {
      throw new IllegalArgumentException(
          values.length + " values for " + spans.size() + " pieces of " + whole.length);
    }
    this.spans = List.copyOf(spans);
    this.values = values;
    this.whole = whole.clone();
  }

  /** The number of pieces; 0 if the sentence holds nothing that can be read. */
  public int pieces() {
    return spans.size();
  }

  /** The number of values of a vector. */
  public int width() {
    return whole.length;
  }

  /**
   * Returns the place of a piece in the sentence, in UTF-16 code units, half-open. Spans are in the
   * order of the text and not empty. Two pieces share a place only where one character of the text
   * became several, as a Korean syllable does.
   *
   * @param piece 0-based
   */
  public Span span(int piece) {
    return spans.get(piece);
  }

  /**
   * Returns one value of a piece's vector.
   *
   * @param piece 0-based
   * @param index 0-based place in the vector, less than {@link #width()}
   */
  public float value(int piece, int index) {
    if (index < 0 || index >= whole.length) {
      throw new IndexOutOfBoundsException(index + " in a vector of " + whole.length);
    }
    return values[piece * whole.length + index];
  }

  /**
   * Returns a copy of a piece's vector.
   *
   * @param piece 0-based
   */
  public float[] vector(int piece) {
    return Arrays.copyOfRange(values, piece * whole.length, (piece + 1) * whole.length);
  }

  /** Returns a copy of the vector of the whole sentence, which is that of the encoder's [CLS]. */
  public float[] whole() {
    return whole.clone();
  }
}
