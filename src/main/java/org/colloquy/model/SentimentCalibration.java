package org.colloquy.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * A calibration that brings the sentiment model's certainty down to what people find in such
 * sentences: each probability is raised to the power 1 / {@code temperature}, the neutral one
 * multiplied by {@code neutral}, and all divided by their sum (temperature scaling: Guo et al., On
 * Calibration of Modern Neural Networks, 2017). Negative and positive are treated alike, so nothing
 * shifts to either side: the mirror image of a distribution gives the mirror image of its result.
 *
 * @param temperature above 0; a value above 1 lowers the certainty, 1 leaves it as it is
 * @param neutral above 0; a value above 1 makes neutral likelier, 1 leaves it as it is
 */
public record SentimentCalibration(double temperature, double neutral) {
  private static final String RESOURCE = "sentiment-calibration.properties";

  private static final class Holder {
    private static final SentimentCalibration SHIPPED = read();
  }

  public SentimentCalibration {
    if (!(temperature > 0 && temperature < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a temperature is above 0: " + temperature);
    }
    if (!(neutral > 0 && neutral < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the weight of neutral is above 0: " + neutral);
    }
  }

  /**
   * Returns the shipped calibration, which was fitted to people's ratings; the resource file
   * describes how.
   */
  public static SentimentCalibration shipped() {
    return Holder.SHIPPED;
  }

  private static SentimentCalibration read() {
    Properties file = new Properties();
    try (InputStream bytes = SentimentCalibration.class.getResourceAsStream(RESOURCE)) {
      file.load(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SentimentCalibration(
        Double.parseDouble(file.getProperty("temperature")),
        Double.parseDouble(file.getProperty("neutral")));
  }

  /** Returns the calibrated form of a distribution. */
  public Sentiment of(Sentiment raw) {
    double veryNegative = tempered(raw.veryNegative());
    double negative = tempered(raw.negative());
    double middle = neutral * tempered(raw.neutral());
    double positive = tempered(raw.positive());
    double veryPositive = tempered(raw.veryPositive());
    // Mirror images must not differ in their last digit, so each pair is added up first.
    double sum = (veryNegative + veryPositive) + (negative + positive) + middle;
    return new Sentiment(
        veryNegative / sum, negative / sum, middle / sum, positive / sum, veryPositive / sum);
  }

  private double tempered(double probability) {
    return StrictMath.pow(probability, 1 / temperature);
  }
}
