package org.colloquy.language.tone;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** The features of the polarity of the words around the target, by a lexicon, near and far. */
final class PolarityFeatures {
  /** The factor for the polarity of a negated word. */
  private static final double DENIED = -0.7;

  private static final Set<String> DENIED_WITH_GOVERNOR = Set.of("obj", "xcomp", "ccomp", "amod");

  private final Target target;
  private final ParsedSentence sentence;
  private final Features features;
  private final double[] values;

  PolarityFeatures(Target target, PolarityLexicon lexicon, Features features) {
    this.target = target;
    this.sentence = target.sentence();
    this.features = features;
    this.values = new double[sentence.size()];
    for (int i = 0; i < values.length; i++) {
      if (!target.isPlaceholder(i)) {
        double value = lexicon.valueOf(sentence.word(i).text(), sentence.lemma(i));
        values[i] = isDenied(i) ? DENIED * value : value;
      }
    }
  }

  private boolean isDenied(int word) {
    int governor = sentence.word(word).governor();
    return target.isNegated(word)
        || governor != ParsedSentence.NONE
            && target.isNegated(governor)
            && DENIED_WITH_GOVERNOR.contains(sentence.relation(word));
  }

  void collect() {
    sum("all", i -> true);
    ParsedSentence.Stretch clause = sentence.clauseAround(target.head());
    sum("clause", clause::covers);
    for (int d = 1; d <= 4; d++) {
      int within = d;
      sum("near" + d, i -> target.distance(i) <= within);
    }
    sum("far", i -> target.distance(i) > 4);
    for (int w : new int[] {3, 6, 10}) {
      sum("before" + w, i -> i < target.first() && i >= target.first() - w);
      sum("behind" + w, i -> i > target.last() && i <= target.last() + w);
    }
    sum("quoted", target::isQuoted);
    sum("unquoted", i -> !target.isQuoted(i));
    byDistance();
    byRole();
  }

  /**
   * Adds the sums of the positive and of the negative values of some of the words, each damped, and
   * the balance of both.
   */
  private void sum(String name, IntPredicate counted) {
    double good = 0;
    double bad = 0;
    for (int i = 0; i < values.length; i++) {
      if (target.distance(i) > 0 && counted.test(i)) {
        good += Math.max(0, values[i]);
        bad += Math.max(0, -values[i]);
      }
    }
    features.put("good " + name, StrictMath.log1p(good));
    features.put("bad " + name, StrictMath.log1p(bad));
    features.put("balance " + name, StrictMath.tanh(good - bad));
  }

  private void byDistance() {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      if (target.distance(i) > 0) {
        sum += values[i] / target.distance(i);
      }
    }
    features.put("balance by distance", StrictMath.tanh(sum / 2));
  }

  private void byRole() {
    int head = target.head();
    double own = 0;
    for (int child : sentence.children(head)) {
      own += target.covers(child) ? 0 : sumOf(sentence.subtree(child));
    }
    features.put("balance own", StrictMath.tanh(own));
    int governor = sentence.word(head).governor();
    if (governor == ParsedSentence.NONE) {
      return;
    }
    Role role = Role.of(target);
    features.put("governor " + role, values[governor]);
    double siblings = 0;
    for (int child : sentence.children(governor)) {
      if (child != head) {
        features.add("sibling " + role + " " + sentence.relation(child), values[child]);
        siblings += sumOf(sentence.subtree(child));
      }
    }
    features.put("siblings " + role, StrictMath.tanh(siblings));
    features.put("clause of " + role, StrictMath.tanh(siblings + values[governor]));
  }

  private double sumOf(List<Integer> words) {
    return words.stream().mapToDouble(i -> values[i]).sum();
  }
}
