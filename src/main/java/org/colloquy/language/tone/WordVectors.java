package org.colloquy.language.tone;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.neural.Embedding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;

/** The vectors of words; words with similar uses have vectors that are near each other. */
final class WordVectors {
  /** A resource of CoreNLP's models, made for its neural coreference. */
  private static final String MODEL =
      "edu/stanford/nlp/models/coref/neural/english-embeddings.ser.gz";

  private final Map<String, float[]> vectors;
  private final int dimensions;

  /**
   * @param vectors by word; all have the same length
   * @param dimensions the length of the vectors
   */
  WordVectors(Map<String, float[]> vectors, int dimensions) {
    this.vectors = Map.copyOf(vectors);
    this.dimensions = dimensions;
  }

  /** Reads the vectors from the models on the class path. */
  static WordVectors load() {
    Embedding embedding;
    try {
      embedding = IOUtils.readObjectFromURLOrClasspathOrFileSystem(MODEL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the models are of another version of CoreNLP", e);
    }
    Map<String, float[]> vectors = new HashMap<>();
    for (String word : embedding.keySet()) {
      toVector(embedding.get(word)).ifPresent(vector -> vectors.put(word, vector));
    }
    return new WordVectors(vectors, embedding.getEmbeddingSize());
  }

  /** Returns the vector; empty if all its numbers are 0, as for a word that was not trained. */
  private static Optional<float[]> toVector(SimpleMatrix column) {
    float[] vector = new float[column.getNumElements()];
    boolean known = false;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) column.get(i);
      known |= vector[i] != 0;
    }
    return known ? Optional.of(vector) : Optional.empty();
  }

  int dimensions() {
    return dimensions;
  }

  /**
   * Returns the vector of a word in lower case, or otherwise as written, not to be changed; empty
   * if there is none.
   */
  Optional<float[]> of(String word) {
    float[] small = vectors.get(word.toLowerCase(Locale.ROOT));
    return Optional.ofNullable(small != null ? small : vectors.get(word));
  }
}
