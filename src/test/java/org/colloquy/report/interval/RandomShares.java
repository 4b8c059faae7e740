package org.colloquy.report.interval;

import java.util.Random;

/** Random transcripts that differ in length and in how hard they are. */
public final class RandomShares {
  private RandomShares() {}

  /** A place, each as often as its share. */
  public static int pick(Random random, double[] shares) {
    double at = random.nextDouble();
    int place = 0;
    while (place < shares.length - 1 && at >= shares[place]) {
      at -= shares[place];
      place++;
    }
    return place;
  }

  /** Transcripts differ in length by a factor of ten and more. */
  public static int sizeOfTranscript(Random random) {
    return 10 + (int) (30 * gamma(random, 1.5));
  }

  /** The share in one transcript: beta-distributed around that of all. */
  public static double similar(Random random, double share, double alike) {
    if (alike == 0) {
      return share;
    }
    double a = gamma(random, share * (1 - alike) / alike);
    double b = gamma(random, (1 - share) * (1 - alike) / alike);
    return a + b == 0 ? share : a / (a + b);
  }

  /** A gamma-distributed number, by Marsaglia and Tsang. */
  private static double gamma(Random random, double shape) {
    if (shape < 1) {
      return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
