package org.colloquy.corenlp.classifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.colloquy.corenlp.serialized.SerialObject;
import org.colloquy.corenlp.serialized.SerialStream;

/**
 * The content of CoreNLP's file of a classifier.
 *
 * @param labels the labels by their numbers, which begin at 0
 * @param single the label's number for each place in the row of weights of a feature of one label
 * @param pairs the two labels' numbers for each place in the row of weights of a feature of a pair
 *     of consecutive labels
 * @param features the names of the features, which end in {@code |C} for one label and in {@code
 *     |CpC} for a pair
 * @param weights one row per feature
 * @param clusters alternating words and clusters
 * @param knownSmall words that the model knows in lower case
 */
record ModelFile(
    List<String> labels,
    int[] single,
    int[][] pairs,
    List<String> features,
    float[][] weights,
    ModelFlags flags,
    List<Object> clusters,
    Set<String> knownSmall) {
  private static final int BUFFER = 1 << 16;

  /**
   * Reads a model file.
   *
   * @param path its path on the class path
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if it is not a model of names, or needs something that is not
   *     implemented
   */
  static ModelFile read(String path) {
    try (InputStream file = ModelFile.class.getClassLoader().getResourceAsStream(path)) {
      if (file == null) {
        throw new IOException("the class path has no model " + path);
      }
      return read(new SerialStream(new GZIPInputStream(file, BUFFER)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WordClusters wordClusters() {
    return WordClusters.of(clusters, flags.unknownCluster());
  }

  /**
   * Whether another model assigns the same clusters to words.
   *
   * @param others alternating words and clusters, the pairs in any order
   * @param unknown the cluster of all other words
   */
  boolean hasTheClusters(List<Object> others, String unknown) {
    return flags.unknownCluster().equals(unknown)
        && (clusters.equals(others) || wordClusters().isSameAs(WordClusters.of(others, unknown)));
  }

  private static ModelFile read(SerialStream stream) throws IOException {
    List<Object> rows = next(stream, SerialObject.class).contents();
    List<String> labels = strings(objects(stream.next()));
    List<String> features = strings(objects(stream.next()));
    ModelFlags flags = ModelFlags.of(next(stream, SerialObject.class));
    int factories = next(stream, Integer.class);
    SerialObject factory = next(stream, SerialObject.class);
    int window = stream.nextInt();
    if (factories != 1 || window != 2 || !factory.type().endsWith(".NERFeatureFactory")) {
      throw new IllegalArgumentException(
          "the model is no chain of pairs of labels with features of names");
    }
    Object[] weights = next(stream, Object[].class);
    SerialObject small = next(stream, SerialObject.class).object("m");
    return new ModelFile(
        labels,
        labelsOf(rows.get(0)).stream().mapToInt(l -> l[0]).toArray(),
        labelsOf(rows.get(1)).toArray(int[][]::new),
        features,
        floats(weights),
        flags,
        factory.object("lexicon").contents(),
        keys(small.contents()));
  }

  private static <T> T next(SerialStream stream, Class<T> kind) throws IOException {
    Object next = stream.next();
    if (!kind.isInstance(next)) {
      throw new IllegalArgumentException(
          "no model of names: no " + kind.getSimpleName() + " where it should be");
    }
    return kind.cast(next);
  }

  private static List<Object> objects(Object index) {
    if (index instanceof SerialObject object) {
      return object.object("objects").contents();
    }
    throw new IllegalArgumentException("not a model of names: an index is missing");
  }

  private static List<int[]> labelsOf(Object index) {
    List<int[]> labels = new ArrayList<>();
    for (Object label : objects(index)) {
      labels.add(((SerialObject) label).value("label", int[].class));
    }
    return labels;
  }

  private static List<String> strings(List<Object> objects) {
    return objects.stream().map(String.class::cast).toList();
  }

  /** CoreNLP, too, computes with floats. */
  private static float[][] floats(Object... rows) {
    float[][] weights = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] instanceof double[] row) {
        weights[i] = new float[row.length];
        for (int k = 0; k < row.length; k++) {
          weights[i][k] = (float) row[k];
        }
      } else {
        weights[i] = (float[]) rows[i];
      }
    }
    return weights;
  }

  private static Set<String> keys(List<Object> keysAndValues) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < keysAndValues.size(); i += 2) {
      if (keysAndValues.get(i) instanceof String key) {
        keys.add(key);
      }
    }
    return keys;
  }
}
