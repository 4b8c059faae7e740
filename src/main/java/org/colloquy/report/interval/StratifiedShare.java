package org.colloquy.report.interval;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Estimates a share of a population from a sample that was drawn stratum by stratum, where rows of
 * one transcript resemble each other. Within a stratum every member was as likely to be drawn as
 * any other.
 *
 * <p>Stratum h has N<sub>h</sub> members, so the weight W<sub>h</sub> = N<sub>h</sub> / Σ N, and n
 * <sub>h</sub> rows in the sample, of which x<sub>h</sub> are hits; p<sub>h</sub> = x<sub>h</sub> /
 * n<sub>h</sub>. Then
 *
 * <ul>
 *   <li>the share is p = Σ W<sub>h</sub> p<sub>h</sub>;
 *   <li>its variance if each row stood by itself is v = Σ W<sub>h</sub>² p̃<sub>h</sub> (1 − p̃
 *       <sub>h</sub>) / n<sub>h</sub>, with p̃<sub>h</sub> = (x<sub>h</sub> + ½) / (n<sub>h</sub> +
 *       1), so that a few rows that agree are no certainty;
 *   <li>its variance by transcripts is u = k / (k − 1) Σ<sub>c</sub> z<sub>c</sub>², over the k
 *       transcripts in the sample, where z<sub>c</sub> adds up W<sub>h</sub> / n<sub>h</sub> (y − p
 *       <sub>h</sub>) over the rows of transcript c, with y = 1 for a hit and 0 otherwise;
 *   <li>the design effect is d = u / (v n / (n − 1)), with all n rows (J. N. K. Rao and A. J.
 *       Scott, <i>A simple method for the analysis of clustered binary data</i>, Biometrics 48,
 *       1992), and at least 1 + ρ (n / k − 1) with ρ = 0.01 (L. Kish, <i>Survey Sampling</i>,
 *       1965), because few transcripts may look alike by chance. One row a transcript gives 1;
 *   <li>the effective n is p̃ (1 − p̃) / (d v), with p̃ = Σ W<sub>h</sub> p̃<sub>h</sub>; in one
 *       stratum that is n / d;
 *   <li>the interval is Wilson's at the effective n. Its quantile is the normal one, or, if d
 *       exceeds that least value, Student's with k − 1 degrees of freedom, because few transcripts
 *       tell little of how much transcripts differ (E. L. Korn and B. I. Graubard, <i>Confidence
 *       intervals for proportions with small expected number of positive counts estimated from
 *       survey data</i>, Survey Methodology 24, 1998).
 * </ul>
 *
 * <p>With one stratum and one row a transcript this is Wilson's interval. Decision 40 says how
 * often the intervals hold the share. The order in which rows are added does not matter.
 */
public final class StratifiedShare {
  private static final double NORMAL = 1.959964;

  /** How much rows of one transcript resemble each other at least, whatever the sample shows. */
  private static final double LEAST_CORRELATION = 0.01;

  private final SortedMap<String, Stratum> strata = new TreeMap<>();

  /** The rows of a stratum: hits and all, in total and by transcript. */
  private static final class Stratum {
    private final double size;
    private final SortedMap<String, long[]> byTranscript = new TreeMap<>();
    private long hits;
    private long rows;

    Stratum(double size) {
      this.size = size;
    }

    void add(String transcript, boolean hit) {
      long[] counts = byTranscript.computeIfAbsent(transcript, id -> new long[2]);
      counts[0] += hit ? 1 : 0;
      counts[1]++;
      hits += hit ? 1 : 0;
      rows++;
    }

    double share() {
      return (double) hits / rows;
    }

    double smoothed() {
      return (hits + 0.5) / (rows + 1);
    }
  }

  /**
   * Adds a row of the sample.
   *
   * @param stratum the name of its stratum
   * @param size how many members the stratum has, above 0, perhaps an estimate; the same for each
   *     of its rows
   * @param transcript the id of its transcript
   * @param hit whether it has what is asked for
   */
  public void add(String stratum, double size, String transcript, boolean hit) {
    if (!(size > 0)) {
      throw new IllegalArgumentException(stratum + " has " + size + " members");
    }
    strata.computeIfAbsent(stratum, name -> new Stratum(size)).add(transcript, hit);
  }

  /** The share and its interval; empty without rows. Strata without rows have no weight. */
  public Optional<ShareInterval> estimate() {
    double all = population();
    if (strata.isEmpty()) {
      return Optional.empty();
    }
    double share = 0;
    double smoothed = 0;
    double variance = 0;
    SortedMap<String, Double> deviations = new TreeMap<>();
    for (Stratum stratum : strata.values()) {
      double weight = stratum.size / all;
      double p = stratum.smoothed();
      share += weight * stratum.share();
      smoothed += weight * p;
      variance += weight * weight * p * (1 - p) / stratum.rows;
      for (Map.Entry<String, long[]> one : stratum.byTranscript.entrySet()) {
        double deviation = one.getValue()[0] - stratum.share() * one.getValue()[1];
        deviations.merge(one.getKey(), weight / stratum.rows * deviation, Double::sum);
      }
    }
    int k = deviations.size();
    double byTranscripts = deviations.values().stream().mapToDouble(z -> z * z).sum();
    double least = 1 + LEAST_CORRELATION * (rows() - k) / k;
    double measured = k < 2 ? 0 : byTranscripts * k / (k - 1) / (variance * rows() / (rows() - 1));
    double effect = Math.max(least, measured);
    double effective = smoothed * (1 - smoothed) / (effect * variance);
    double quantile = measured > least ? StudentQuantiles.of(k - 1) : NORMAL;
    double within = Math.max(0, Math.min(1, share));
    return Optional.of(ShareInterval.wilson(within, effective, quantile));
  }

  /** The names of the strata with rows. */
  public SortedSet<String> strata() {
    return new TreeSet<>(strata.keySet());
  }

  /** The number of members of these strata. */
  public double population() {
    return strata.values().stream().mapToDouble(stratum -> stratum.size).sum();
  }

  /** The number of rows. */
  public long rows() {
    return strata.values().stream().mapToLong(stratum -> stratum.rows).sum();
  }

  /** The number of rows that are hits. */
  public long hits() {
    return strata.values().stream().mapToLong(stratum -> stratum.hits).sum();
  }

  /** The number of transcripts with a row. */
  public int transcripts() {
    TreeSet<String> ids = new TreeSet<>();
    strata.values().forEach(stratum -> ids.addAll(stratum.byTranscript.keySet()));
    return ids.size();
  }
}
