package org.colloquy.language.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Training learns what can be learnt, gives the same head again, and follows true gradients. */
class HeadTrainingTest {
  private static final HeadTraining.Settings SETTINGS =
      new HeadTraining.Settings(16, 60, 0.02f, 0.01f, 0, 0.1f);

  private static final int N = 300;
  private final float[][] features = new float[N][];
  private final int[] labels = new int[N];

  HeadTrainingTest() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < N; i++) {
      float x = (float) random.nextDouble() * 4 - 2;
      float y = (float) random.nextDouble() * 4 - 2;
      // No straight line separates these: the hidden layer must do it.
      labels[i] = x * y > 1 ? 2 : x * y < -1 ? 0 : 1;
      features[i] = new float[] {100 + x, y / 100, 7};
    }
  }

  private Head trained(long seed) {
    ToneLoss loss = new ToneLoss(labels, Collections.nCopies(N, Source.NEWS));
    Head head = HeadTraining.fit(features, ToneLoss.CLASSES, loss, SETTINGS, seed);
    return Ensemble.biased(head, loss.bias(Source.NEWS));
  }

  private double right(Head head) {
    int right = 0;
    for (int i = 0; i < N; i++) {
      LabelledLogits row = new LabelledLogits(Source.NEWS, labels[i], head.of(features[i]));
      right += OperatingPoints.classOf(row.attitude().likeliest()) == labels[i] ? 1 : 0;
    }
    return (double) right / N;
  }

  @Test
  void whatAHiddenLayerCanSeparateIsLearnt() {
    assertThat(right(trained(1))).isGreaterThan(0.9);
  }

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() {
    ScoreMap map = new ScoreMap(new float[1], new float[1]);
    Head one = new Head(new float[1][1], new float[1], new float[1][1], new float[1]);
    byte[] first = HeadsFile.of(new Heads(trained(1), one, map));
    assertThat(HeadsFile.of(new Heads(trained(1), one, map))).isEqualTo(first);
    assertThat(HeadsFile.of(new Heads(trained(2), one, map))).isNotEqualTo(first);
  }

  @Test
  void anEnsembleIsTheMeanOfItsHeads() {
    Head first = trained(1);
    Head second = trained(2);
    float[] mean = Ensemble.of(List.of(first, second)).of(features[0]);
    for (int k = 0; k < mean.length; k++) {
      float expected = (first.of(features[0])[k] + second.of(features[0])[k]) / 2;
      assertThat(mean[k]).isEqualTo(expected, within(1e-4f));
    }
  }

  @Test
  void aSourceLearnsTheSharesOfItsClasses() {
    List<Source> sources = new ArrayList<>();
    int[] coins = new int[400];
    for (int i = 0; i < coins.length; i++) {
      boolean news = i % 2 == 0;
      sources.add(news ? Source.NEWS : Source.SPEECH_AT_RANDOM);
      coins[i] = news ? i / 2 % 4 == 0 ? 1 : 0 : i / 2 % 4 == 0 ? 0 : 1;
    }
    ToneLoss loss = new ToneLoss(coins, sources);
    float[][] nothing = new float[coins.length][1];
    Head head = HeadTraining.fit(nothing, ToneLoss.CLASSES, loss, SETTINGS, 1);
    float[] logits = head.of(new float[1]);
    float[] news = Softmax.of(sum(logits, loss.bias(Source.NEWS)));
    float[] speech = Softmax.of(sum(logits, loss.bias(Source.SPEECH_AT_RANDOM)));
    assertThat(news[0]).isEqualTo(0.75f, within(0.1f));
    assertThat(speech[0]).isEqualTo(0.25f, within(0.1f));
  }

  private static float[] sum(float[] x, float[] y) {
    float[] sum = x.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += y[i];
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({
    "EDITORIALS, -1.3, 0.4", "EDITORIALS, 0.2, 0.1", "DIALOGUE, -1, 0.3", "DIALOGUE, 0, -0.2",
    "DIALOGUE, 1, 2", "SPEECH_CHOSEN, -2, 0.7", "SPEECH_AT_RANDOM, 0, 1.5", "INVENTED, 1, -0.5"
  })
  void gradientsOfSentimentAreThoseOfItsLoss(Source source, float label, float latent) {
    SentimentLoss loss = new SentimentLoss(new float[] {label}, List.of(source));
    float[] gradient = new float[1];
    loss.of(0, new float[] {latent}, gradient);
    float[] own = loss.parameters().values(source.ordinal());
    float[] ownGradient = loss.parameters().gradient(source.ordinal()).clone();
    assertThat(gradient[0]).isEqualTo(slope(h -> value(loss, latent + h)), within(0.01f));
    for (int i = 0; i < own.length; i++) {
      float start = own[i];
      int parameter = i;
      float slope =
          slope(
              h -> {
                own[parameter] = start + h;
                return value(loss, latent);
              });
      own[i] = start;
      assertThat(ownGradient[i] * HeadTraining.BATCH)
          .as("parameter %d", i)
          .isEqualTo(slope, within(0.01f));
    }
  }

  private static float value(SentimentLoss loss, float latent) {
    return loss.of(0, new float[] {latent}, new float[1]);
  }

  private interface Function {
    float at(float shift);
  }

  private static float slope(Function function) {
    float step = 0.01f;
    return (function.at(step) - function.at(-step)) / (2 * step);
  }
}
