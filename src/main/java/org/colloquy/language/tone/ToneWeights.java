package org.colloquy.language.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.model.Attitude;

/**
 * The weights of a multinomial logistic regression over named features: one for each feature and
 * class. The file is text with one line per feature: its name and the weights of negative, neutral
 * and positive in ten-thousandths, separated by tabs.
 */
final class ToneWeights {
  static final int CLASSES = 3;

  /** The feature that every target has. */
  static final String BIAS = "bias";

  private static final String RESOURCE = "weights.tsv";
  private static final double UNIT = 1e-4;

  private final Map<String, double[]> weights;

  ToneWeights(Map<String, double[]> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** Reads the program's own weights. */
  static ToneWeights load() {
    try (InputStream file = ToneWeights.class.getResourceAsStream(RESOURCE)) {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ToneWeights read(InputStream file) throws IOException {
    Map<String, double[]> weights = new HashMap<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split("\t");
      double[] ofClasses = new double[CLASSES];
      for (int k = 0; k < CLASSES; k++) {
        ofClasses[k] = Integer.parseInt(cells[k + 1]) * UNIT;
      }
      weights.put(cells[0], ofClasses);
    }
    return new ToneWeights(weights);
  }

  /** Writes the weights, sorted by name; features whose weights all round to 0 are left out. */
  void write(OutputStream file) throws IOException {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(weights)
        .forEach(
            (name, ofClasses) -> {
              StringBuilder line = new StringBuilder();
              boolean any = false;
              for (double weight : ofClasses) {
                long rounded = Math.round(weight / UNIT);
                line.append('\t').append(rounded);
                any |= rounded != 0;
              }
              if (any) {
                text.append(name).append(line).append('\n');
              }
            });
    file.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the probabilities of the classes for a target with these features. */
  Attitude attitude(Map<String, Double> features) {
    double[] scores = weights.getOrDefault(BIAS, new double[CLASSES]).clone();
    features.forEach(
        (name, value) -> {
          double[] ofClasses = weights.get(name);
          for (int k = 0; ofClasses != null && k < CLASSES; k++) {
            scores[k] += value * ofClasses[k];
          }
        });
    double largest = Math.max(scores[0], Math.max(scores[1], scores[2]));
    double sum = 0;
    for (int k = 0; k < CLASSES; k++) {
      scores[k] = StrictMath.exp(scores[k] - largest);
      sum += scores[k];
    }
    return new Attitude(scores[0] / sum, scores[1] / sum, scores[2] / sum);
  }
}
