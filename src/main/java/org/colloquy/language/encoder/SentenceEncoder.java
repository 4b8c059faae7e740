package org.colloquy.language.encoder;

/**
 * An encoder of sentences: it turns the pieces of a sentence into vectors that say what each piece
 * means where it stands. The vectors of a sentence depend on that sentence alone, whatever was
 * encoded before or is being encoded by other threads.
 */
public interface SentenceEncoder extends AutoCloseable {
  /** The number of values of a vector, of all layers that are kept, one after the other. */
  int width();

  /**
   * Encodes a sentence. Any number of threads may call this at once.
   *
   * @param sentence any text; what cannot be read of it, such as control characters, is left out
   */
  EncodedSentence encode(String sentence);

  /** Frees the model's memory. No sentence may be encoded meanwhile or afterwards. */
  @Override
  void close();
}
