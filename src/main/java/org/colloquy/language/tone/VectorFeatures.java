package org.colloquy.language.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** The features of word vectors: their means over words around the target. */
final class VectorFeatures {
  private static final int NEAR = 6;
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the", "a", "an", "of", "to", "and", "in", "that", "is", "was", "for", "on", "with", "as",
          "at", "by", "it", ",", ".");

  private final Target target;
  private final ParsedSentence sentence;
  private final Features features;
  private final List<float[]> vectors = new ArrayList<>();
  private final int dimensions;

  VectorFeatures(Target target, WordVectors words, Features features) {
    this.target = target;
    this.sentence = target.sentence();
    this.features = features;
    this.dimensions = words.dimensions();
    for (int i = 0; i < sentence.size(); i++) {
      boolean known = !target.isPlaceholder(i);
      vectors.add(known ? words.of(sentence.word(i).text()).orElse(null) : null);
    }
  }

  void collect() {
    mean("all", i -> true, i -> 1);
    mean("before", i -> i < target.first() && i >= target.first() - NEAR, i -> 1);
    mean("behind", i -> i > target.last() && i <= target.last() + NEAR, i -> 1);
    mean("tree", i -> true, i -> 1.0 / (target.distance(i) * target.distance(i)));
    int head = target.head();
    int governor = sentence.word(head).governor();
    if (governor != ParsedSentence.NONE) {
      List<Integer> siblings = new ArrayList<>();
      sentence.children(governor).stream()
          .filter(c -> c != head)
          .forEach(c -> siblings.addAll(sentence.subtree(c)));
      String side = Role.of(target) == Role.SUBJECT ? "of subject" : "of others";
      mean("siblings " + side, siblings::contains, i -> 1);
    }
  }

  private void mean(String name, IntPredicate counted, IntToDoubleFunction weight) {
    float[] sum = new float[dimensions];
    double weights = 0;
    for (int i = 0; i < vectors.size(); i++) {
      boolean empty = vectors.get(i) == null || EMPTY_WORDS.contains(target.form(i));
      if (!empty && !target.covers(i) && counted.test(i)) {
        double w = weight.applyAsDouble(i);
        weights += w;
        for (int d = 0; d < dimensions; d++) {
          sum[d] += (float) (w * vectors.get(i)[d]);
        }
      }
    }
    if (weights > 0) {
      put(name, sum, weights);
    }
  }

  private void put(String name, float[] vector, double divisor) {
    if (vector != null) {
      for (int d = 0; d < dimensions; d++) {
        features.put("v " + name + " " + d, vector[d] / divisor);
      }
    }
  }
}
