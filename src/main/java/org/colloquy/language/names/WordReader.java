package org.colloquy.language.names;

import java.util.Arrays;
import java.util.Set;

/** Weighs single words by one model, and keeps the weights of those that were read last. */
final class WordReader {
  private static final Set<String> TITLES =
      Set.of("Mr", "Ms", "Mrs", "Dr", "Miss", "Sen", "Judge", "Sir");

  /** What CoreNLP writes where something that is asked for is missing beyond the sentence. */
  private static final TextHash MISSING = TextHash.of("null");

  private static final TextHash EMPTY = TextHash.of("");
  private static final int SHORT = 3;

  private static final long CLASS = TextHash.of("###|C").value();
  private static final TextHash TITLE = TextHash.of("IS_TITLE|C");
  private static final TextHash WORD = TextHash.of("-WORD|C");
  private static final TextHash CLUSTER = TextHash.of("-DISTSIM|C");
  private static final TextHash SHAPE = TextHash.of("-TYPE|C");
  private static final TextHash END = TextHash.of("#|C");
  private static final TextHash BEFORE = TextHash.of("-PW|C");
  private static final TextHash CLUSTER_BEFORE = TextHash.of("-PDISTSIM|C");
  private static final TextHash SHAPE_BEFORE = TextHash.of("-PTYPE|C");
  private static final TextHash AFTER = TextHash.of("-NW|C");
  private static final TextHash CLUSTER_AFTER = TextHash.of("-NDISTSIM|C");
  private static final TextHash SHAPE_AFTER = TextHash.of("-NTYPE|C");
  private static final TextHash NEAR_BEFORE = TextHash.of("-DISJP|C");
  private static final TextHash NEAR_AFTER = TextHash.of("-DISJN|C");
  private static final long PAIR = TextHash.of("PSEQ|CpC").value();
  private static final TextHash PAIR_WORD = TextHash.of("-PSEQW|CpC");
  private static final TextHash PAIR_CLUSTER = TextHash.of("-PSEQcDS|CpC");
  private static final TextHash PAIR_SHAPE = TextHash.of("-PSEQcS|CpC");
  private static final TextHash PAIR_SHAPE_AGAIN = TextHash.of("-TPS2|CpC");
  private static final TextHash PAIR_WORD_BEFORE = TextHash.of("-PSEQpW|CpC");
  private static final TextHash PAIR_CLUSTER_BEFORE = TextHash.of("-PSEQpDS|CpC");
  private static final TextHash PAIR_SHAPE_BEFORE = TextHash.of("-PSEQpS|CpC");
  private static final TextHash PAIR_SHAPE_AFTER = TextHash.of("-TNS1|CpC");

  private final Weights weights;
  private final int labels;
  private final ModelFlags flags;
  private final Set<String> knownSmall;
  private final WordForms forms;
  private final RecentWords<WordWeights> recent = new RecentWords<>();
  private final WordWeights outside;

  /**
   * @param labels how many there are
   * @param knownSmall words that the model knows in small letters
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

  /** What stands before the first word and after the last. */
  WordWeights outside() {
    return outside;
  }

  WordWeights read(String text) {
    return recent.get(text, this::weigh);
  }

  private WordWeights weigh(String text) {
    WordForm form = forms.of(text);
    TextHash shape = TextHash.of(flags.shape().of(form.word(), knownSmall));
    return weigh(form, shape, form.cluster(), shape);
  }

  private WordWeights weigh(
      WordForm form, TextHash shape, TextHash clusterInPair, TextHash shapeInPairAfter) {
    long word = form.hash().value();
    long cluster = form.cluster().value();
    double[] own =
        sums(CLASS, WORD.after(word), CLUSTER.after(cluster), SHAPE.after(shape.value()));
    addEnds(form.word(), own);
    if (flags.titles() && isTitle(form.word())) {
      weights.add(weights.row(TITLE.value()), own, 0, labels);
    }
    return new WordWeights(
        form,
        shape,
        clusterInPair,
        form.word().length() <= SHORT,
        own,
        sums(BEFORE.after(word), CLUSTER_BEFORE.after(cluster), SHAPE_BEFORE.after(shape.value())),
        sums(AFTER.after(word), CLUSTER_AFTER.after(cluster), SHAPE_AFTER.after(shape.value())),
        weights.row(NEAR_BEFORE.after(word)),
        weights.row(NEAR_AFTER.after(word)),
        rows(
            PAIR,
            PAIR_WORD.after(word),
            PAIR_CLUSTER.after(clusterInPair.value()),
            PAIR_SHAPE.after(shape.value()),
            PAIR_SHAPE_AGAIN.after(shape.value())),
        rows(
            PAIR_WORD_BEFORE.after(word),
            PAIR_CLUSTER_BEFORE.after(clusterInPair.value()),
            PAIR_SHAPE_BEFORE.after(shape.value())),
        weights.row(PAIR_SHAPE_AFTER.after(shapeInPairAfter.value())));
  }

  private static boolean isTitle(String word) {
    return TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  /** Adds the weights of what the word, between brackets, begins and ends with. */
  private void addEnds(String word, double[] sums) {
    String bracketed = '<' + word + '>';
    int length = bracketed.length();
    int longest = flags.longestEnd() < 0 ? length : Math.min(flags.longestEnd(), length);
    int[] rows = new int[2 * longest];
    int found = 0;
    long begin = TextHash.next(0, '#');
    for (int i = 0; i < longest; i++) {
      begin = TextHash.next(begin, bracketed.charAt(i));
      if (i > 0) {
        found = addOnce(weights.row(END.after(begin)), rows, found, sums);
      }
    }
    long end = 0;
    long shift = 1;
    for (int i = length - 1; i >= length - longest; i--) {
      end += (bracketed.charAt(i) + 1) * shift;
      shift *= TextHash.MULTIPLIER;
      if (i < length - 1) {
        found = addOnce(weights.row(END.after(('#' + 1) * shift + end)), rows, found, sums);
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
