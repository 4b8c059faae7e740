package org.colloquy.identity.link;

import edu.stanford.nlp.optimization.AbstractCachingDiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.colloquy.identity.dictionary.DictionaryIndex;
import org.colloquy.identity.dictionary.NameDictionary;

/**
 * Learns the weights of links from links that were judged by reading, and prints how good they are
 * on names that they were not learnt from: ten parts, each judged by the weights of the other nine.
 */
public final class LinkTrainer {
  private static final Path JUDGED = Path.of("src/train/labels-links.tsv");
  private static final Path WEIGHTS =
      Path.of("src/main/resources/org/colloquy/identity/link/links.tsv");
  private static final int PARTS = 10;
  private static final double PENALTY = 1;
  private static final double TOLERANCE = 1e-8;
  private static final double[] THRESHOLDS = {0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95};

  private LinkTrainer() {}

  /**
   * Learns and prints.
   *
   * @param args the folder of the dictionary's index; then {@code write} to replace the weights
   *     that ship with the program
   */
  public static void main(String[] args) throws IOException {
    try (NameDictionary dictionary = DictionaryIndex.open(Path.of(args[0])).orElseThrow()) {
      List<JudgedLink> links = JudgedLink.read(JUDGED, dictionary);
      double[] stated = crossValidated(links);
      print(links, stated);
      if (args.length > 1 && args[1].equals("write")) {
        write(learn(links));
      }
    } catch (DictionaryIndex.Unavailable e) {
      throw new IOException(e);
    }
  }

  /** Names are dealt out in the order of the file, so that all forms of chance are the same. */
  private static double[] crossValidated(List<JudgedLink> links) {
    double[] stated = new double[links.size()];
    for (int part = 0; part < PARTS; part++) {
      List<JudgedLink> others = new ArrayList<>();
      for (int i = 0; i < links.size(); i++) {
        if (i % PARTS != part) {
          others.add(links.get(i));
        }
      }
      LinkModel model = new LinkModel(learn(others));
      for (int i = part; i < links.size(); i += PARTS) {
        stated[i] = model.probability(links.get(i).features());
      }
    }
    return stated;
  }

  private static double[] learn(List<JudgedLink> links) {
    QNMinimizer minimizer = new QNMinimizer();
    minimizer.shutUp();
    return minimizer.minimize(new Loss(links), TOLERANCE, new double[LinkFeature.values().length]);
  }

  /** Minus the logarithm of the likelihood, and a penalty of half the weights' squares. */
  private static final class Loss extends AbstractCachingDiffFunction {
    private final List<JudgedLink> links;

    Loss(List<JudgedLink> links) {
      this.links = links;
    }

    @Override
    public int domainDimension() {
      return LinkFeature.values().length;
    }

    @Override
    protected void calculate(double[] weights) {
      value = 0;
      Arrays.fill(derivative, 0);
      LinkModel model = new LinkModel(weights);
      for (JudgedLink link : links) {
        double p = model.probability(link.features());
        value -= Math.log(Math.max(link.right() ? p : 1 - p, 1e-12));
        for (int i = 0; i < weights.length; i++) {
          derivative[i] += (p - (link.right() ? 1 : 0)) * link.features()[i];
        }
      }
      for (int i = 1; i < weights.length; i++) {
        value += PENALTY * weights[i] * weights[i] / 2;
        derivative[i] += PENALTY * weights[i];
      }
    }
  }

  private static void print(List<JudgedLink> links, double[] stated) {
    long right = links.stream().filter(JudgedLink::right).count();
    System.out.printf(
        Locale.ROOT, "%d judged links, %d right; ten-fold cross-validation%n", links.size(), right);
    System.out.println("threshold  given  right  precision (95 %)   recall");
    for (double threshold : THRESHOLDS) {
      int given = 0;
      int good = 0;
      for (int i = 0; i < stated.length; i++) {
        if (stated[i] >= threshold) {
          given++;
          good += links.get(i).right() ? 1 : 0;
        }
      }
      double[] interval = wilson(good, given);
      System.out.printf(
          Locale.ROOT,
          "%9.2f %6d %6d  %.3f (%.3f-%.3f) %.3f%n",
          threshold,
          given,
          good,
          (double) good / Math.max(1, given),
          interval[0],
          interval[1],
          (double) good / right);
    }
    System.out.println("stated      n  right");
    for (int bin = 0; bin < PARTS; bin++) {
      int n = 0;
      int good = 0;
      double sum = 0;
      for (int i = 0; i < stated.length; i++) {
        if (Math.min(PARTS - 1, (int) (stated[i] * PARTS)) == bin) {
          n++;
          sum += stated[i];
          good += links.get(i).right() ? 1 : 0;
        }
      }
      System.out.printf(
          Locale.ROOT,
          "  %.2f  %5d   %.2f%n",
          sum / Math.max(1, n),
          n,
          (double) good / Math.max(1, n));
    }
  }

  /** The interval of a share, after Wilson (1927). */
  private static double[] wilson(int good, int all) {
    if (all == 0) {
      return new double[] {0, 1};
    }
    double z = 1.96;
    double p = (double) good / all;
    double middle = (p + z * z / (2 * all)) / (1 + z * z / all);
    double half = z * Math.sqrt(p * (1 - p) / all + z * z / (4.0 * all * all)) / (1 + z * z / all);
    return new double[] {middle - half, middle + half};
  }

  private static void write(double[] weights) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "# The weights of links: a feature, a tab, its weight. Made by the tool LinkTrainer.\n");
    for (LinkFeature feature : LinkFeature.values()) {
      text.append(
          String.format(Locale.ROOT, "%s\t%.4f%n", feature, weights[feature.ordinal()])
              .replace("\r", ""));
    }
    Files.writeString(WEIGHTS, text);
  }
}
