package org.colloquy.report.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How often the intervals of shares hold the share, in corpora whose truth is known. */
class StratifiedShareTest {
  /** So many corpora of each setting: the error of a coverage of 0.95 is 0.010. */
  private static final int CORPORA = 500;

  private static final String[] TONES = {"negative", "neutral", "positive"};
  private static final double[] COUNTED = {0.15, 0.7, 0.15};

  /** What is true of what is counted as each tone. */
  private static final double[][] TRUE = {{0.7, 0.28, 0.02}, {0.08, 0.85, 0.07}, {0.03, 0.3, 0.67}};

  /**
   * A kind of corpora.
   *
   * @param alike how much rows of one transcript resemble each other: the correlation within it
   */
  private record Setting(int transcripts, int rows, double share, double alike) {}

  /** How many intervals hold the share of all corpora of the kind, and that of their own corpus. */
  private static final class Held {
    private int ofAll;
    private int ofOne;

    void add(ShareInterval interval, double all, double one) {
      ofAll += interval.low() <= all && all <= interval.high() ? 1 : 0;
      ofOne += interval.low() <= one && one <= interval.high() ? 1 : 0;
    }
  }

  @Test
  void intervalsOfPrecisionHoldTheTruth() {
    Random random = new Random(1);
    List<Double> coverages = new ArrayList<>();
    System.out.println("precision: transcripts, rows, precision, correlation, held, held of own");
    for (int transcripts : new int[] {5, 10, 30, 100, 300}) {
      for (int rows : new int[] {40, 100, 200}) {
        for (double share : new double[] {0.65, 0.85, 0.95}) {
          for (double alike : new double[] {0, 0.05}) {
            Setting setting = new Setting(transcripts, rows, share, alike);
            Held held = new Held();
            for (int i = 0; i < CORPORA; i++) {
              precision(setting, random, held);
            }
            coverages.add((double) held.ofAll / CORPORA);
            System.out.printf(
                "%4d %4d %.2f %.2f  %.3f %.3f%n",
                transcripts,
                rows,
                share,
                alike,
                (double) held.ofAll / CORPORA,
                (double) held.ofOne / CORPORA);
          }
        }
      }
    }
    assertHeld(coverages);
  }

  @Test
  void intervalsOfCorrectedSharesHoldTheTruth() {
    Random random = new Random(2);
    List<Double> coverages = new ArrayList<>();
    System.out.println(
        "corrected share: transcripts, rows, correlation, held by tone, held of own");
    for (int transcripts : new int[] {5, 10, 30, 100, 300}) {
      for (int rows : new int[] {40, 100, 200}) {
        for (double alike : new double[] {0, 0.05}) {
          Held[] held = {new Held(), new Held(), new Held()};
          for (int i = 0; i < CORPORA; i++) {
            correctedShares(new Setting(transcripts, rows, 0, alike), random, held);
          }
          StringBuilder line = new StringBuilder();
          for (Held one : held) {
            coverages.add((double) one.ofAll / CORPORA);
            line.append(
                String.format(
                    " %.3f %.3f ", (double) one.ofAll / CORPORA, (double) one.ofOne / CORPORA));
          }
          System.out.printf("%4d %4d %.2f %s%n", transcripts, rows, alike, line);
        }
      }
    }
    assertHeld(coverages);
  }

  /** The mean over the settings lies between 93 and 97 of 100, and none falls far below. */
  private static void assertHeld(List<Double> coverages) {
    double mean = coverages.stream().mapToDouble(c -> c).average().orElseThrow();
    System.out.printf(
        "mean %.4f, least %.3f, greatest %.3f%n",
        mean, Collections.min(coverages), Collections.max(coverages));
    assertThat(mean).isBetween(0.93, 0.97);
    assertThat(Collections.min(coverages)).isGreaterThan(0.87);
  }

  private static void precision(Setting setting, Random random, Held held) {
    List<boolean[]> corpus = new ArrayList<>();
    long hits = 0;
    long all = 0;
    for (int i = 0; i < setting.transcripts(); i++) {
      double share = RandomShares.similar(random, setting.share(), setting.alike());
      boolean[] rows = new boolean[RandomShares.sizeOfTranscript(random)];
      for (int j = 0; j < rows.length; j++) {
        rows[j] = random.nextDouble() < share;
        hits += rows[j] ? 1 : 0;
      }
      all += rows.length;
      corpus.add(rows);
    }
    StratifiedShare sample = new StratifiedShare();
    long drawn = Math.min(setting.rows(), all);
    long at = 0;
    long next = 0;
    for (int c = 0; c < corpus.size(); c++) {
      for (boolean hit : corpus.get(c)) {
        if (next < drawn && at == (2 * next + 1) * all / (2 * drawn)) {
          sample.add("all", all, "t" + c, hit);
          next++;
        }
        at++;
      }
    }
    held.add(sample.estimate().orElseThrow(), setting.share(), (double) hits / all);
  }

  /** Three classes as strata, a third of the rows from each. */
  private static void correctedShares(Setting setting, Random random, Held[] held) {
    long[] counted = new long[3];
    long[] truly = new long[3];
    List<List<int[]>> byTone = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int c = 0; c < setting.transcripts(); c++) {
      double[][] shares = new double[3][];
      for (int tone = 0; tone < 3; tone++) {
        // Some transcripts are harder than others.
        double right = RandomShares.similar(random, TRUE[tone][tone], setting.alike());
        double rest = (1 - right) / (1 - TRUE[tone][tone]);
        shares[tone] = TRUE[tone].clone();
        for (int other = 0; other < 3; other++) {
          shares[tone][other] = other == tone ? right : TRUE[tone][other] * rest;
        }
      }
      for (int i = RandomShares.sizeOfTranscript(random); i > 0; i--) {
        int tone = RandomShares.pick(random, COUNTED);
        int truth = RandomShares.pick(random, shares[tone]);
        counted[tone]++;
        truly[truth]++;
        byTone.get(tone).add(new int[] {c, truth});
      }
    }
    long all = counted[0] + counted[1] + counted[2];
    for (int of = 0; of < 3; of++) {
      StratifiedShare sample = new StratifiedShare();
      double expected = 0;
      for (int tone = 0; tone < 3; tone++) {
        List<int[]> rows = byTone.get(tone);
        int drawn = Math.min(setting.rows() / 3, rows.size());
        for (int i = 0; i < drawn; i++) {
          int[] row = rows.get((int) ((2L * i + 1) * rows.size() / (2L * drawn)));
          sample.add(TONES[tone], rows.size(), "t" + row[0], row[1] == of);
        }
        expected += (double) counted[tone] / all * TRUE[tone][of];
      }
      held[of].add(sample.estimate().orElseThrow(), expected, (double) truly[of] / all);
    }
  }

  @Test
  void oneStratumWithoutResemblanceIsWilsons() {
    StratifiedShare sample = new StratifiedShare();
    for (int i = 0; i < 20; i++) {
      sample.add("he/she", 500, "t" + i, i < 17);
    }
    // Wilson's interval of 17 of 20, as any calculator for it has it.
    ShareInterval interval = sample.estimate().orElseThrow();
    assertThat(interval.share()).isEqualTo(0.85);
    assertThat(interval.low()).isCloseTo(0.6396, within(0.0005));
    assertThat(interval.high()).isCloseTo(0.9476, within(0.0005));
    assertThat(interval.effective()).isCloseTo(20, within(1e-9));
  }

  @Test
  void rowsOfOneTranscriptThatAgreeTellLess() {
    StratifiedShare apart = new StratifiedShare();
    StratifiedShare together = new StratifiedShare();
    for (int i = 0; i < 60; i++) {
      apart.add("it", 500, "t" + i, i < 40);
      together.add("it", 500, "t" + i / 10, i < 40);
    }
    assertThat(apart.estimate().orElseThrow().effective()).isCloseTo(60, within(1e-9));
    assertThat(together.estimate().orElseThrow().effective()).isLessThan(10);
    assertThat(together.estimate().orElseThrow().low())
        .isLessThan(apart.estimate().orElseThrow().low());
  }

  @Test
  void strataCountBySizeAndInAnyOrder() {
    StratifiedShare sample = new StratifiedShare();
    StratifiedShare backwards = new StratifiedShare();
    for (int i = 0; i < 10; i++) {
      sample.add("rare", 100, "t" + i, i < 5);
      sample.add("frequent", 900, "t" + i, true);
    }
    for (int i = 9; i >= 0; i--) {
      backwards.add("frequent", 900, "t" + i, true);
      backwards.add("rare", 100, "t" + i, i < 5);
    }
    assertThat(sample.estimate().orElseThrow().share()).isCloseTo(0.95, within(1e-12));
    assertThat(backwards.estimate()).isEqualTo(sample.estimate());
    assertThat(new StratifiedShare().estimate()).isEmpty();
  }

  @Test
  void allRightIsNoCertainty() {
    StratifiedShare sample = new StratifiedShare();
    for (int i = 0; i < 8; i++) {
      sample.add("they", 40, "t" + i, true);
    }
    assertThat(sample.estimate().orElseThrow().share()).isEqualTo(1);
    assertThat(sample.estimate().orElseThrow().low()).isCloseTo(0.6756, within(0.0005));
  }

  @Test
  void rowsOfFewTranscriptsAreNeverAsGoodAsRowsOfMany() {
    StratifiedShare sample = new StratifiedShare();
    for (int i = 0; i < 60; i++) {
      // Each transcript has the same share, so that nothing is seen of what they share.
      sample.add("it", 500, "t" + i % 2, i % 20 < 4);
    }
    // 1 + 0.01 · (60 / 2 − 1)
    assertThat(sample.estimate().orElseThrow().effective()).isCloseTo(60 / 1.29, within(1e-9));
    assertThat(sample.transcripts()).isEqualTo(2);
  }
}
