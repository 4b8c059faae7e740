package org.colloquy.corenlp.parser;

import java.util.Arrays;
import org.colloquy.corenlp.feature.FeatureName;

/**
 * The features of a state that CoreNLP's {@code BasicFeatureFactory} defines, as hashes of their
 * names. They keep its order, because the rounding of a sum of weights depends on the order.
 */
final class StateFeatures {
  /**
   * The largest number of features of a state: 5 of each of 23 trees, 6 of tokens, 4 of each of 4
   * pairs, and 8 + 3 + 20 others.
   */
  static final int MOST = 168;

  private static final TreeFeatures[] TREES =
      TreeFeatures.of(
          "S0", "S1", "S2", "S3", "S0L", "S0R", "S0U", "S0LL", "S0LR", "S0LU", "S0RL", "S0RR",
          "S0RU", "S0UL", "S0UR", "S0UU", "S1L", "S1R", "S1U");
  private static final TreeFeatures[] RECENT = TreeFeatures.of("recL0", "recR0", "recL1", "recR1");
  private static final long[] QUEUE =
      hashes("Q0WT-", "Q1WT-", "Q2WT-", "Q3WT-", "QP1WT-", "QP2WT-");
  private static final int[] OFFSETS = {0, 1, 2, 3, -1, -2};

  private static final PairFeatures S0_S1 =
      new PairFeatures("S0", Component.VALUE, "S1", Component.VALUE);
  private static final PairFeatures S0_Q0 =
      new PairFeatures("S0", Component.VALUE, "Q0", Component.TAG);
  private static final PairFeatures S1_Q0 =
      new PairFeatures("S1", Component.VALUE, "Q0", Component.TAG);
  private static final PairFeatures Q0_Q1 =
      new PairFeatures("Q0", Component.TAG, "Q1", Component.TAG);

  private static final long[] TRIGRAMS =
      hashes(
          "S0cS1cS2c-",
          "S0wS1cS2c-",
          "S0cS1wS2c-",
          "S0cS1cS2w-",
          "S0cS1cQ0t-",
          "S0wS1cQ0t-",
          "S0cS1wQ0t-",
          "S0cS1cQ0w-");

  private static final long QUEUE_FINISHED = FeatureName.hash("QUEUE_FINISHED");
  private static final long SINGLETON = FeatureName.hash("QUEUE_FINISHED_STACK_SINGLETON");
  private static final long FINALIZED = FeatureName.hash("FINALIZED");

  private static final SeparatorFeatures SEPARATORS_S0_S1 = new SeparatorFeatures("S0", "S1");
  private static final SeparatorFeatures SEPARATORS_S0_Q0 = new SeparatorFeatures("S0", "Q0");

  private final long[] names = new long[MOST];
  private int size;

  static long[] hashes(String... names) {
    return Arrays.stream(names).mapToLong(FeatureName::hash).toArray();
  }

  int size() {
    return size;
  }

  long name(int i) {
    return names[i];
  }

  void add(long name) {
    names[size++] = name;
  }

  /** Replaces the features by those of this state. */
  void read(State state) {
    size = 0;
    Node s0 = state.built(0);
    Node s1 = state.built(1);
    Node s2 = state.built(2);
    Node q0 = state.token(0);
    addTrees(s0, s1, s2, state.built(3));
    for (int i = 0; i < QUEUE.length; i++) {
      Node token = state.token(OFFSETS[i]);
      add(
          token == null
              ? Symbol.NONE.name().after(QUEUE[i])
              : token.head().word().joined().after(token.head().tag().name().after(QUEUE[i])));
    }
    RECENT[0].add(this, firstDependent(s0));
    RECENT[1].add(this, lastDependent(s0));
    RECENT[2].add(this, firstDependent(s1));
    RECENT[3].add(this, lastDependent(s1));
    S0_S1.add(this, s0, s1);
    S0_Q0.add(this, s0, q0);
    S1_Q0.add(this, s1, q0);
    Q0_Q1.add(this, q0, state.token(1));
    addTrigrams(s0, s1, s2, q0);
    addPosition(state);
    SEPARATORS_S0_S1.add(this, state.separators(), s0, s1, s1, s0);
    SEPARATORS_S0_Q0.add(this, state.separators(), s0, q0, s0, q0);
  }

  private void addTrees(Node s0, Node s1, Node s2, Node s3) {
    Node left = left(s0);
    Node right = right(s0);
    Node only = only(s0);
    Node[] trees = {
      s0,
      s1,
      s2,
      s3,
      left,
      right,
      only,
      left(left),
      right(left),
      only(left),
      left(right),
      right(right),
      only(right),
      left(only),
      right(only),
      only(only),
      left(s1),
      right(s1),
      only(s1)
    };
    for (int i = 0; i < trees.length; i++) {
      TREES[i].add(this, trees[i]);
    }
  }

  private static Node left(Node node) {
    return node == null || !node.isBinary() ? null : node.left();
  }

  private static Node right(Node node) {
    return node == null ? null : node.right();
  }

  private static Node only(Node node) {
    return node == null || !node.isUnary() ? null : node.left();
  }

  /**
   * Returns the first node down the left edge whose head differs from the tree's; null if none
   * does.
   */
  private static Node firstDependent(Node tree) {
    Node node = tree == null ? null : tree.left();
    while (node != null && node.head() == tree.head()) {
      node = node.left();
    }
    return node;
  }

  /**
   * Returns the first node down the right edge whose head differs from the tree's; null if none
   * does.
   */
  private static Node lastDependent(Node tree) {
    Node node = tree;
    while (node != null && node.head() == tree.head()) {
      node = node.isBinary() ? node.right() : node.left();
    }
    return node;
  }

  private void addTrigrams(Node s0, Node s1, Node s2, Node q0) {
    Symbol c0 = Component.VALUE.of(s0);
    Symbol w0 = Component.WORD.of(s0);
    Symbol c1 = Component.VALUE.of(s1);
    Symbol w1 = Component.WORD.of(s1);
    Symbol c2 = Component.VALUE.of(s2);
    Symbol tag = Component.TAG.of(q0);
    addTrigram(0, c0, c1, c2);
    addTrigram(1, w0, c1, c2);
    addTrigram(2, c0, w1, c2);
    addTrigram(3, c0, c1, Component.WORD.of(s2));
    addTrigram(4, c0, c1, tag);
    addTrigram(5, w0, c1, tag);
    addTrigram(6, c0, w1, tag);
    addTrigram(7, c0, c1, Component.WORD.of(q0));
  }

  private void addTrigram(int type, Symbol first, Symbol second, Symbol third) {
    add(third.joined().after(second.joined().after(first.name().after(TRIGRAMS[type]))));
  }

  private void addPosition(State state) {
    if (state.endOfTokens()) {
      add(QUEUE_FINISHED);
      if (state.size() == 1) {
        add(SINGLETON);
      }
    }
    if (state.isFinished()) {
      add(FINALIZED);
    }
  }
}
