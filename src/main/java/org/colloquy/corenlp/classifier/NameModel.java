package org.colloquy.corenlp.classifier;

import java.util.Arrays;
import java.util.List;
import org.colloquy.corenlp.feature.FeatureName;

/**
 * A model of names, one of CoreNLP's classifiers: a linear chain whose scores are sums of weights.
 * Safe for use by several threads.
 */
final class NameModel {
  /** The label of a word that is not part of a name. */
  static final String NO_NAME = "O";

  private static final FeatureName DOTS = FeatureName.of("...");
  private static final FeatureName DASH = FeatureName.of("-");
  private static final FeatureName WORD_SHAPE = FeatureName.of("-PW_CTYPE|C");
  private static final FeatureName SHAPE_WORD = FeatureName.of("-NW_CTYPE|C");
  private static final FeatureName SHAPES_BEFORE = FeatureName.of("-PCTYPE|C");
  private static final FeatureName SHAPES_AFTER = FeatureName.of("-CNTYPE|C");
  private static final FeatureName SHAPES = FeatureName.of("-PCNTYPE|C");
  private static final FeatureName SECOND_BEFORE = FeatureName.of("-PPW_CTYPE|C");
  private static final FeatureName SECOND_AFTER = FeatureName.of("-NNW_CTYPE|C");
  private static final FeatureName PAIR_WORDS = FeatureName.of("-PSEQW2|CpC");
  private static final FeatureName PAIR_CLUSTERS = FeatureName.of("-PSEQpcDS|CpC");
  private static final FeatureName PAIR_SHAPES = FeatureName.of("-TYPES|CpC");

  /**
   * A model's labelling of a sentence.
   *
   * @param labels the labels of its words
   * @param probabilities the probability of each of these labels, 0 to 1
   */
  record Labelling(List<String> labels, double[] probabilities) {}

  private final List<String> labels;
  private final Weights weights;
  private final WordReader reader;
  private final int reach;
  private final int[] single;
  private final int[] pairs;
  private final int[] occurrences;

  NameModel(ModelFile file, WordForms forms) {
    labels = file.labels();
    single = file.single();
    pairs = Arrays.stream(file.pairs()).mapToInt(p -> p[0] * labels.size() + p[1]).toArray();
    weights = Weights.of(file.features(), file.weights(), single.length, pairs.length);
    reader = new WordReader(weights, single.length, file.flags(), file.knownSmall(), forms);
    reach = file.flags().reach();
    occurrences =
        Occurrences.NAMES.stream()
            .mapToInt(name -> weights.row(FeatureName.hash(name + "|C")))
            .toArray();
  }

  List<String> labels() {
    return labels;
  }

  /**
   * Labels a sentence.
   *
   * @param words the words of the sentence
   * @param patterns for each word, the bits of {@link Occurrences}: where else it occurs
   */
  Labelling label(List<String> words, int... patterns) {
    int length = words.size();
    WordWeights[] read = new WordWeights[length + 4];
    Arrays.fill(read, reader.outside());
    for (int i = 0; i < length; i++) {
      read[i + 2] = reader.read(words.get(i));
    }
    int size = labels.size();
    double[] scores = new double[length * size * size];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    double[] ofLabels = new double[single.length];
    double[] ofPairs = new double[pairs.length];
    double[] byLabel = new double[size];
    for (int i = 0; i < length; i++) {
      Arrays.fill(ofLabels, 0);
      addWords(read, i + 2, ofLabels);
      addPatterns(patterns[i], ofLabels);
      for (int k = 0; k < single.length; k++) {
        byLabel[single[k]] = ofLabels[k];
      }
      Arrays.fill(ofPairs, 0);
      addPairs(read[i + 1], read[i + 2], read[i + 3], ofPairs);
      for (int k = 0; k < pairs.length; k++) {
        scores[i * size * size + pairs[k]] = ofPairs[k] + byLabel[pairs[k] % size];
      }
    }
    LabelChain chain = new LabelChain(length, size, scores);
    int[] best = chain.best(labels.indexOf(NO_NAME));
    return new Labelling(
        Arrays.stream(best).mapToObj(labels::get).toList(), chain.probabilities(best));
  }

  private void addWords(WordWeights[] read, int place, double[] sums) {
    WordWeights word = read[place];
    WordWeights before = read[place - 1];
    WordWeights after = read[place + 1];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += word.own()[i] + before.before()[i] + after.after()[i];
    }
    FeatureName shape = word.shape();
    long wordAndShape = shape.after(DOTS.after(before.form().hash().hash()));
    long shapesBefore = shape.after(DOTS.after(before.shape().hash()));
    long shapeAndDots = DOTS.after(shape.hash());
    add(WORD_SHAPE.after(wordAndShape), sums);
    add(SHAPE_WORD.after(after.form().hash().after(shapeAndDots)), sums);
    add(SHAPES_BEFORE.after(shapesBefore), sums);
    add(SHAPES_AFTER.after(after.shape().after(shapeAndDots)), sums);
    add(SHAPES.after(after.shape().after(DOTS.after(shapesBefore))), sums);
    if (before.isShort()) {
      long second = read[place - 2].form().hash().hash();
      add(SECOND_BEFORE.after(shape.after(DOTS.after(second))), sums);
    }
    if (after.isShort()) {
      long second = read[place + 2].form().hash().hash();
      add(SECOND_AFTER.after(shape.after(DOTS.after(second))), sums);
    }
    for (int distance = 1; distance <= reach; distance++) {
      addNear(read, place, distance, sums);
      addNear(read, place, -distance, sums);
    }
  }

  /** Adds the weights of the word at this distance, unless the same word is nearer on that side. */
  private void addNear(WordWeights[] read, int place, int distance, double[] sums) {
    WordWeights near = at(read, place + distance);
    int row = distance < 0 ? near.nearBefore() : near.nearAfter();
    if (row < 0) {
      return;
    }
    int step = Integer.signum(distance);
    for (int nearer = step; nearer != distance; nearer += step) {
      if (at(read, place + nearer).form().isSameWordAs(near.form())) {
        return;
      }
    }
    weights.add(row, sums, 0, sums.length);
  }

  private WordWeights at(WordWeights[] read, int place) {
    return place < 0 || place >= read.length ? reader.outside() : read[place];
  }

  private void addPatterns(int patterns, double[] sums) {
    for (int left = patterns; left != 0; left &= left - 1) {
      weights.add(occurrences[Integer.numberOfTrailingZeros(left)], sums, 0, sums.length);
    }
  }

  private void addPairs(WordWeights before, WordWeights word, WordWeights after, double[] sums) {
    for (int row : word.pairOwn()) {
      weights.add(row, sums, 0, sums.length);
    }
    for (int row : before.pairBefore()) {
      weights.add(row, sums, 0, sums.length);
    }
    weights.add(after.pairAfter(), sums, 0, sums.length);
    long words = word.form().hash().after(DASH.after(before.form().hash().hash()));
    add(PAIR_WORDS.after(words), sums);
    long clusters = word.clusterInPair().after(DASH.after(before.clusterInPair().hash()));
    add(PAIR_CLUSTERS.after(clusters), sums);
    add(PAIR_SHAPES.after(word.shape().after(DASH.after(before.shape().hash()))), sums);
  }

  private void add(long feature, double[] sums) {
    weights.add(weights.row(feature), sums, 0, sums.length);
  }
}
