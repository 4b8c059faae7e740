package org.colloquy.corenlp.classifier;

import java.util.Arrays;
import java.util.Set;
import org.colloquy.corenlp.feature.FeatureName;

/** A reader of single words: computes and caches the weights that a word has in one model. */
final class WordReader {
  private static final Set<String> TITLES =
      Set.of("Mr", "Ms", "Mrs", "Dr", "Miss", "Sen", "Judge", "Sir");

  /** What CoreNLP writes for a missing value outside the sentence. */
  private static final FeatureName MISSING = FeatureName.of("null");

  private static final FeatureName EMPTY = FeatureName.of("");
  private static final long MULTIPLIER = FeatureName.of("#").shift();
  private static final long HASH = FeatureName.hash("#");
  private static final int SHORT = 3;

  private static final long CLASS = FeatureName.hash("###|C");
  private static final FeatureName TITLE = FeatureName.of("IS_TITLE|C");
  private static final FeatureName WORD = FeatureName.of("-WORD|C");
  private static final FeatureName CLUSTER = FeatureName.of("-DISTSIM|C");
  private static final FeatureName SHAPE = FeatureName.of("-TYPE|C");
  private static final FeatureName END = FeatureName.of("#|C");
  private static final FeatureName BEFORE = FeatureName.of("-PW|C");
  private static final FeatureName CLUSTER_BEFORE = FeatureName.of("-PDISTSIM|C");
  private static final FeatureName SHAPE_BEFORE = FeatureName.of("-PTYPE|C");
  private static final FeatureName AFTER = FeatureName.of("-NW|C");
  private static final FeatureName CLUSTER_AFTER = FeatureName.of("-NDISTSIM|C");
  private static final FeatureName SHAPE_AFTER = FeatureName.of("-NTYPE|C");
  private static final FeatureName NEAR_BEFORE = FeatureName.of("-DISJP|C");
  private static final FeatureName NEAR_AFTER = FeatureName.of("-DISJN|C");
  private static final long PAIR = FeatureName.hash("PSEQ|CpC");
  private static final FeatureName PAIR_WORD = FeatureName.of("-PSEQW|CpC");
  private static final FeatureName PAIR_CLUSTER = FeatureName.of("-PSEQcDS|CpC");
  private static final FeatureName PAIR_SHAPE = FeatureName.of("-PSEQcS|CpC");
  private static final FeatureName PAIR_SHAPE_AGAIN = FeatureName.of("-TPS2|CpC");
  private static final FeatureName PAIR_WORD_BEFORE = FeatureName.of("-PSEQpW|CpC");
  private static final FeatureName PAIR_CLUSTER_BEFORE = FeatureName.of("-PSEQpDS|CpC");
  private static final FeatureName PAIR_SHAPE_BEFORE = FeatureName.of("-PSEQpS|CpC");
  private static final FeatureName PAIR_SHAPE_AFTER = FeatureName.of("-TNS1|CpC");

  private final Weights weights;
  private final int labels;
  private final ModelFlags flags;
  private final Set<String> knownSmall;
  private final WordForms forms;
  private final RecentWords<WordWeights> recent = new RecentWords<>();
  private final WordWeights outside;

  /**
   * @param labels number of labels
   * @param knownSmall words that the model knows in lower case
   */
  WordReader(
      Weights weights, int labels, ModelFlags flags, Set<String> knownSmall, WordForms forms) {
    this.weights = weights;
    this.labels = labels;
    this.flags = flags;
    this.knownSmall = knownSmall;
    this.forms = forms;
    this.outside = weigh(WordForm.of("", MISSING), EMPTY, EMPTY, MISSING);
  }

  /** The weights of the empty word before the first and after the last word. */
  WordWeights outside() {
    return outside;
  }

  WordWeights read(String text) {
    return recent.get(text, this::weigh);
  }

  private WordWeights weigh(String text) {
    WordForm form = forms.of(text);
    FeatureName shape = FeatureName.of(flags.shape().of(form.word(), knownSmall));
    return weigh(form, shape, form.cluster(), shape);
  }

  private WordWeights weigh(
      WordForm form, FeatureName shape, FeatureName clusterInPair, FeatureName shapeInPairAfter) {
    long word = form.hash().hash();
    long cluster = form.cluster().hash();
    double[] own = sums(CLASS, WORD.after(word), CLUSTER.after(cluster), SHAPE.after(shape.hash()));
    addEnds(form.word(), own);
    if (flags.titles() && isTitle(form.word())) {
      weights.add(weights.row(TITLE.hash()), own, 0, labels);
    }
    return new WordWeights(
        form,
        shape,
        clusterInPair,
        form.word().length() <= SHORT,
        own,
        sums(BEFORE.after(word), CLUSTER_BEFORE.after(cluster), SHAPE_BEFORE.after(shape.hash())),
        sums(AFTER.after(word), CLUSTER_AFTER.after(cluster), SHAPE_AFTER.after(shape.hash())),
        weights.row(NEAR_BEFORE.after(word)),
        weights.row(NEAR_AFTER.after(word)),
        rows(
            PAIR,
            PAIR_WORD.after(word),
            PAIR_CLUSTER.after(clusterInPair.hash()),
            PAIR_SHAPE.after(shape.hash()),
            PAIR_SHAPE_AGAIN.after(shape.hash())),
        rows(
            PAIR_WORD_BEFORE.after(word),
            PAIR_CLUSTER_BEFORE.after(clusterInPair.hash()),
            PAIR_SHAPE_BEFORE.after(shape.hash())),
        weights.row(PAIR_SHAPE_AFTER.after(shapeInPairAfter.hash())));
  }

  private static boolean isTitle(String word) {
    return TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  /** Adds the weights of the prefixes and suffixes of the word, put between brackets. */
  private void addEnds(String word, double[] sums) {
    String bracketed = '<' + word + '>';
    int length = bracketed.length();
    int longest = flags.longestEnd() < 0 ? length : Math.min(flags.longestEnd(), length);
    int[] rows = new int[2 * longest];
    int found = 0;
    long begin = FeatureName.longer(FeatureName.EMPTY, '#');
    for (int i = 0; i < longest; i++) {
      begin = FeatureName.longer(begin, bracketed.charAt(i));
      if (i > 0) {
        found = addOnce(weights.row(END.after(begin)), rows, found, sums);
      }
    }
    long end = 0;
    long shift = 1;
    for (int i = length - 1; i >= length - longest; i--) {
      end += FeatureName.longer(FeatureName.EMPTY, bracketed.charAt(i)) * shift;
      shift *= MULTIPLIER;
      if (i < length - 1) {
        found = addOnce(weights.row(END.after(HASH * shift + end)), rows, found, sums);
      }
    }
  }

  private int addOnce(int row, int[] rows, int found, double[] sums) {
    if (row < 0) {
      return found;
    }
    for (int i = 0; i < found; i++) {
      if (rows[i] == row) {
        return found;
      }
    }
    weights.add(row, sums, 0, labels);
    rows[found] = row;
    return found + 1;
  }

  private double[] sums(long... features) {
    double[] sums = new double[labels];
    for (long feature : features) {
      weights.add(weights.row(feature), sums, 0, labels);
    }
    return sums;
  }

  private int[] rows(long... features) {
    int[] rows = new int[features.length];
    int found = 0;
    for (long feature : features) {
      int row = weights.row(feature);
      if (row >= 0) {
        rows[found++] = row;
      }
    }
    return Arrays.copyOf(rows, found);
  }
}
