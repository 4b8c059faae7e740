package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.TDistribution;
import org.colloquy.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The intervals of ratios and of their differences that the page makes (decision 36), against a
 * plain computation. Skipped where there is no Chromium.
 */
class RatioIT {
  private static final double EXACT = 1e-9;

  @TempDir private static Path folder;
  private static RatioPage page;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    page = RatioPage.open(folder);
  }

  @AfterAll
  static void end() {
    if (page != null) {
      page.close();
    }
  }

  @Test
  void tailsAreThoseOfStudentsDistribution() throws Exception {
    Random random = new Random(36);
    List<double[]> cases = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      double degrees = i % 2 == 0 ? 1 + random.nextInt(12) : 1 + random.nextInt(5_000);
      cases.add(new double[] {degrees, 6 * random.nextDouble() * random.nextDouble() + 1e-6});
    }
    JsonNode tails =
        page.run("return given.map(([degrees, t]) => ratio.studentTails(-t, 1, degrees));", cases);
    for (int i = 0; i < cases.size(); i++) {
      double[] one = cases.get(i);
      assertThat(tails.get(i).asDouble())
          .as(Arrays.toString(one))
          .isCloseTo(2 * TDistribution.of(one[0]).survivalProbability(one[1]), within(EXACT));
    }
  }

  /** Sums of one side: for each transcript the sums above and below the line. */
  private record Side(Map<Integer, double[]> sums, double n, double single) {
    static Side invented(Random random) {
      Map<Integer, double[]> sums = new TreeMap<>();
      double n = 0;
      for (int t = 0; t < 12; t++) {
        if (random.nextInt(3) > 0) {
          double x = random.nextInt(9);
          sums.put(t, new double[] {x * (1 + random.nextInt(40)), x});
          n += x;
        }
      }
      return new Side(sums, n, random.nextInt(3) == 0 ? random.nextDouble() * 20 : 0);
    }

    List<Map<String, Number>> clusters() {
      List<Map<String, Number>> clusters = new ArrayList<>();
      sums.forEach((t, sum) -> clusters.add(Map.of("t", t, "y", sum[0], "x", sum[1])));
      return clusters;
    }

    long k() {
      return sums.values().stream().filter(sum -> sum[1] > 0).count();
    }

    double x() {
      return sums.values().stream().mapToDouble(sum -> sum[1]).sum();
    }

    double value() {
      return sums.values().stream().mapToDouble(sum -> sum[0]).sum() / x();
    }

    /** What a transcript adds to the variance, before it is squared. */
    double pull(int t) {
      double[] sum = sums.getOrDefault(t, new double[2]);
      return Math.sqrt(k() / (k() - 1.0)) * (sum[0] - value() * sum[1]) / x();
    }
  }

  private static double quantile(double degrees) {
    return TDistribution.of(degrees).inverseSurvivalProbability(0.025);
  }

  @Test
  void intervalsAreThoseOfThePlainFormulas() throws Exception {
    Random random = new Random(21);
    int told = 0;
    for (int i = 0; i < 200; i++) {
      Side a = Side.invented(random);
      Side b = Side.invented(random);
      JsonNode found =
          page.run(
              "const [a, b] = given.map(({ clusters, n, single }) =>"
                  + " ratio.ratioOf(clusters, { n, single: () => single, least: -Infinity }));"
                  + " return { value: a.value, low: a.low, high: a.high, k: a.k,"
                  + " difference: ratio.differenceOf(a, b) };",
              List.of(
                  Map.of("clusters", a.clusters(), "n", a.n(), "single", a.single()),
                  Map.of("clusters", b.clusters(), "n", b.n(), "single", b.single())));
      if (Math.min(a.k(), b.k()) < 2 || Math.min(a.n(), b.n()) < 2) {
        assertThat(found.get("difference").isNull()).isTrue();
        continue;
      }
      told++;
      double own = 0;
      double both = 0;
      for (int t = 0; t < 12; t++) {
        own += Math.pow(a.pull(t), 2);
        both += Math.pow(a.pull(t) - b.pull(t), 2);
      }
      double half =
          Math.max(
              quantile(a.k() - 1) * Math.sqrt(own), quantile(a.n() - 1) * Math.sqrt(a.single()));
      // Quantiles of many degrees are exact to six decimals on the page.
      double near = 1e-5 * (1 + half);
      assertThat(found.get("value").asDouble()).isCloseTo(a.value(), within(EXACT));
      assertThat(found.get("low").asDouble()).isCloseTo(a.value() - half, within(near));
      assertThat(found.get("high").asDouble()).isCloseTo(a.value() + half, within(near));
      double single = a.single() + b.single();
      double halfOfBoth =
          Math.max(
              quantile(Math.min(a.k(), b.k()) - 1) * Math.sqrt(both),
              quantile(Math.min(a.n(), b.n()) - 1) * Math.sqrt(single));
      JsonNode difference = found.get("difference");
      near = 1e-5 * (1 + halfOfBoth);
      assertThat(difference.get("value").asDouble())
          .isCloseTo(a.value() - b.value(), within(EXACT));
      assertThat(difference.get("low").asDouble())
          .isCloseTo(a.value() - b.value() - halfOfBoth, within(near));
      assertThat(difference.get("high").asDouble())
          .isCloseTo(a.value() - b.value() + halfOfBoth, within(near));
      assertThat(difference.get("p").asDouble() <= 0.05)
          .isEqualTo(Math.abs(a.value() - b.value()) >= halfOfBoth);
    }
    assertThat(told).isGreaterThan(100);
  }

  @Test
  void differencesThatHoldTogetherAreThoseOfHolm() throws Exception {
    Random random = new Random(9);
    for (int i = 0; i < 100; i++) {
      List<Double> ps = new ArrayList<>();
      for (int j = random.nextInt(7); j >= 0; j--) {
        ps.add(random.nextInt(5) == 0 ? null : Math.pow(random.nextDouble(), 4) * 0.1);
      }
      JsonNode hold = page.run("return ratio.holdTogether(given);", ps);
      List<Double> sorted = new ArrayList<>(ps.stream().filter(p -> p != null).toList());
      Collections.sort(sorted);
      int rejected = 0;
      while (rejected < sorted.size()
          && sorted.get(rejected) * (sorted.size() - rejected) <= 0.05) {
        rejected++;
      }
      double last = rejected == 0 ? -1 : sorted.get(rejected - 1);
      for (int j = 0; j < ps.size(); j++) {
        assertThat(hold.get(j).asBoolean()).isEqualTo(ps.get(j) != null && ps.get(j) <= last);
      }
    }
  }
}
