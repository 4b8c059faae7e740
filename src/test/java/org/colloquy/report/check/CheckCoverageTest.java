package org.colloquy.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.CheckKind;
import org.colloquy.model.CheckedRow;
import org.colloquy.model.Span;
import org.colloquy.report.interval.RandomShares;
import org.colloquy.report.interval.ShareInterval;
import org.colloquy.report.interval.StratifiedShare;
import org.junit.jupiter.api.Test;

/**
 * How often the intervals hold the truth of invented corpora of which samples are drawn and weighed
 * as those of a user are.
 */
class CheckCoverageTest {
  /**
   * So many corpora of each setting; with 500, the error of a coverage of 0.95 is 0.010, with 200
   * it is 0.015.
   */
  private static final int CORPORA = Integer.getInteger("check.corpora", 200);

  private static final double LEAST = 0.93;
  private static final double MOST = 0.97;
  private static final long HANDFUL = 10;

  private static final List<String> TYPES = List.of("PERSON", "CITY", "ORGANIZATION", "MISC");
  private static final double[] OF_TYPE = {0.6, 0.25, 0.12, 0.03};
  private static final double[] RIGHT = {0.95, 0.85, 0.75, 0.6};

  private static final List<String> TONES = CheckKind.tones();
  private static final double[] OF_TONE = {0.15, 0.7, 0.15};

  /** What is true of what is counted as each tone. */
  private static final double[][] TRUE = {{0.7, 0.28, 0.02}, {0.08, 0.85, 0.07}, {0.03, 0.3, 0.67}};

  /**
   * A kind of corpora.
   *
   * @param alike how much rows of one transcript resemble each other: the correlation within it
   */
  private record Setting(int transcripts, int rows, double alike) {}

  /** A corpus: its claims by transcript. */
  private record Corpus(CheckKind kind, Map<Claim, String> answers, List<List<Claim>> claims) {
    SortedMap<String, Long> sizes() {
      SortedMap<String, Long> sizes = new TreeMap<>();
      answers.keySet().forEach(claim -> sizes.merge(claim.stratum().group(), 1L, Long::sum));
      return sizes;
    }

    double share(String group) {
      return (double) sizes().getOrDefault(group, 0L) / answers.size();
    }

    /** What the answers say of a sample that is drawn of it. */
    KindAccuracy accuracy(int rows) throws IOException {
      CheckSample.Drawn drawn = CheckSample.of(sink -> claims.forEach(sink), rows);
      List<CheckedClaim> checked = new ArrayList<>();
      for (Claim claim : drawn.claims()) {
        CheckedRow row =
            new CheckedRow(
                kind,
                claim.transcript(),
                claim.place(),
                claim.text(),
                claim.stratum().group(),
                drawn.sizes().get(claim.stratum()),
                claim.said(),
                claim.meant(),
                "",
                answers.get(claim),
                1 + checked.size());
        checked.add(
            new CheckedClaim(List.of(FiledRow.of("check.csv", row)), Optional.of(claim), true));
      }
      return new KindAccuracy(kind, sizes(), checked);
    }
  }

  /** How many intervals hold a share. */
  private static final class Held {
    private int held;
    private int all;
    private long rows;

    void add(Optional<ShareInterval> interval, double truth, StratifiedShare sample) {
      all++;
      rows += sample.rows();
      held +=
          interval.isPresent() && interval.get().low() <= truth && truth <= interval.get().high()
              ? 1
              : 0;
    }

    double share() {
      return (double) held / all;
    }

    /** Three standard errors of a share. */
    double error(double share) {
      return 3 * Math.sqrt(share * (1 - share) / all);
    }

    /**
     * Whether between 93 and 97 of 100 hold it, within the error of so many corpora. A handful of
     * rows has so few outcomes that an interval cannot come near 95 from above.
     */
    boolean isAsItShouldBe() {
      return share() >= LEAST - error(LEAST)
          && (share() <= MOST + error(MOST) || rows < HANDFUL * all);
    }

    @Override
    public String toString() {
      return String.format("%.3f of %d, %d rows each", share(), all, rows / all);
    }
  }

  /** The coverages by what the intervals are of, over all settings. */
  private static Map<String, List<Held>> coverages(CheckKind kind, int seed) throws IOException {
    Random random = new Random(seed);
    Map<String, List<Held>> coverages = new LinkedHashMap<>();
    for (int transcripts : new int[] {5, 10, 30, 100}) {
      for (int rows : new int[] {40, 100, 200}) {
        for (double alike : new double[] {0, 0.05}) {
          Map<String, Held> ofSetting = new LinkedHashMap<>();
          Setting setting = new Setting(transcripts, rows, alike);
          for (int i = 0; i < CORPORA; i++) {
            hold(kind, setting, random, ofSetting);
          }
          StringBuilder line = new StringBuilder();
          ofSetting.forEach(
              (name, held) -> {
                line.append(String.format("  %s %.3f", name, held.share()));
                coverages.computeIfAbsent(name, n -> new ArrayList<>()).add(held);
              });
          System.out.printf("%4d %4d %.2f%s%n", transcripts, rows, alike, line);
        }
      }
    }
    coverages.forEach(
        (name, held) ->
            System.out.printf(
                "%s: mean %.3f, least %.3f, greatest %.3f%n",
                name,
                held.stream().mapToDouble(Held::share).average().orElseThrow(),
                held.stream().mapToDouble(Held::share).min().orElseThrow(),
                held.stream().mapToDouble(Held::share).max().orElseThrow()));
    return coverages;
  }

  private static void hold(CheckKind kind, Setting setting, Random random, Map<String, Held> held)
      throws IOException {
    Corpus corpus = kind == CheckKind.NAME ? names(setting, random) : tones(setting, random);
    KindAccuracy accuracy = corpus.accuracy(setting.rows());
    List<String> groups = kind == CheckKind.NAME ? TYPES : TONES;
    double right = 0;
    for (int i = 0; i < groups.size(); i++) {
      double ofClass = kind == CheckKind.NAME ? RIGHT[i] : TRUE[i][i];
      right += corpus.share(groups.get(i)) * ofClass;
      // A class without a claim has no precision.
      if (corpus.share(groups.get(i)) > 0 && accuracy.classes().containsKey(groups.get(i))) {
        held.computeIfAbsent("right " + groups.get(i), name -> new Held())
            .add(
                accuracy.precision(Optional.of(groups.get(i))),
                ofClass,
                accuracy.classes().get(groups.get(i)).right());
      }
    }
    held.computeIfAbsent("right all", name -> new Held())
        .add(accuracy.precision(Optional.empty()), right, accuracy.all().right());
    for (int of = 0; kind.isBlind() && of < TONES.size(); of++) {
      double truth = 0;
      for (int i = 0; i < TONES.size(); i++) {
        truth += corpus.share(TONES.get(i)) * TRUE[i][of];
      }
      held.computeIfAbsent("corrected " + TONES.get(of), name -> new Held())
          .add(accuracy.corrected(TONES.get(of)), truth, accuracy.all().right());
    }
  }

  private static Corpus names(Setting setting, Random random) {
    return corpus(
        CheckKind.NAME,
        setting,
        random,
        transcript -> {
          double[] right = new double[RIGHT.length];
          for (int i = 0; i < right.length; i++) {
            right[i] = RandomShares.similar(random, RIGHT[i], setting.alike());
          }
          return () -> {
            int type = RandomShares.pick(random, OF_TYPE);
            return new String[] {
              TYPES.get(type), random.nextDouble() < right[type] ? "yes" : "wrong thing"
            };
          };
        });
  }

  private static Corpus tones(Setting setting, Random random) {
    return corpus(
        CheckKind.TONE,
        setting,
        random,
        transcript -> {
          double[][] shares = new double[TONES.size()][];
          for (int tone = 0; tone < shares.length; tone++) {
            // Some transcripts are harder than others.
            double right = RandomShares.similar(random, TRUE[tone][tone], setting.alike());
            double rest = (1 - right) / (1 - TRUE[tone][tone]);
            shares[tone] = TRUE[tone].clone();
            for (int other = 0; other < shares.length; other++) {
              shares[tone][other] = other == tone ? right : TRUE[tone][other] * rest;
            }
          }
          return () -> {
            int tone = RandomShares.pick(random, OF_TONE);
            return new String[] {
              TONES.get(tone), TONES.get(RandomShares.pick(random, shares[tone]))
            };
          };
        });
  }

  /** What is said and true at the next place of a transcript: a class and an answer. */
  private interface Places {
    String[] next();
  }

  private interface Transcripts {
    Places of(int transcript);
  }

  private static Corpus corpus(
      CheckKind kind, Setting setting, Random random, Transcripts transcripts) {
    Map<Claim, String> answers = new LinkedHashMap<>();
    List<List<Claim>> claims = new ArrayList<>();
    for (int t = 0; t < setting.transcripts(); t++) {
      Places places = transcripts.of(t);
      List<Claim> here = new ArrayList<>();
      for (int i = RandomShares.sizeOfTranscript(random); i > 0; i--) {
        String[] next = places.next();
        Claim claim =
            new Claim(
                new Claim.Stratum(kind, next[0]),
                "t" + t,
                1,
                new Span(10 * here.size(), 10 * here.size() + 5),
                "words",
                next[0],
                "",
                1,
                true);
        here.add(claim);
        answers.put(claim, next[1]);
      }
      claims.add(here);
    }
    return new Corpus(kind, answers, claims);
  }

  @Test
  void intervalsOfPrecisionHoldTheTruth() throws IOException {
    assertHeld(coverages(CheckKind.NAME, 3));
  }

  @Test
  void intervalsOfTonesHoldTheTruth() throws IOException {
    assertHeld(coverages(CheckKind.TONE, 4));
  }

  private static void assertHeld(Map<String, List<Held>> coverages) {
    coverages.forEach((name, held) -> assertThat(held).as(name).allMatch(Held::isAsItShouldBe));
  }
}
