package org.colloquy.language.mention;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * The noun phrases of a tree: for each head the longest one, and in addition the lists ({@code the
 * land and the markets}). Indexes of tokens are 0-based in the sentence.
 */
final class NounPhrases {
  /** The reach of a phrase: the indexes of its first and its last token. */
  record Reach(int first, int last) {}

  private final List<CoreLabel> tokens;
  private final IntPredicate inName;
  private final Map<Integer, Reach> byHead = new TreeMap<>();
  private final List<Reach> lists = new ArrayList<>();

  /**
   * @param tree the sentence's tree; null if it has none
   * @param inName whether a token is in one name with the token before it
   */
  NounPhrases(Tree tree, List<CoreLabel> tokens, IntPredicate inName) {
    this.tokens = tokens;
    this.inName = inName;
    if (tree != null) {
      tree.setSpans();
      collect(tree);
    }
  }

  /** The longest phrase of each head, by the head's index; the map may be changed. */
  Map<Integer, Reach> byHead() {
    return byHead;
  }

  List<Reach> lists() {
    return lists;
  }

  private void collect(Tree node) {
    if (node.isLeaf() || node.isPreTerminal()) {
      return;
    }
    if (node.value().equals("NP")) {
      collectPhrase(node);
    }
    for (Tree child : node.children()) {
      collect(child);
    }
  }

  private void collectPhrase(Tree node) {
    Reach reach = new Reach(node.getSpan().getSource(), node.getSpan().getTarget());
    if (isList(node)) {
      lists.add(reach);
      collectParts(node);
      return;
    }
    int head = headOf(node);
    if (head >= 0 && !tokens.get(head).tag().startsWith("W")) {
      byHead.putIfAbsent(head, reach);
    }
  }

  private boolean isList(Tree node) {
    boolean joined = false;
    int parts = 0;
    for (Tree child : node.children()) {
      joined |= isConjunction(child) && !inName.test(child.getSpan().getSource());
      parts += isPart(child) ? 1 : 0;
    }
    return joined && parts > 1;
  }

  private static boolean isConjunction(Tree node) {
    return node.value().equals("CC") || node.value().equals("CONJP");
  }

  /** Collects the parts of a list that are single words: {@code the men and women}. */
  private void collectParts(Tree node) {
    int first = -1;
    Tree last = null;
    for (Tree child : node.children()) {
      if (isConjunction(child) || child.value().equals(",")) {
        addPart(first, last);
        first = -1;
      } else {
        first = first < 0 ? child.getSpan().getSource() : first;
        last = child;
      }
    }
    addPart(first, last);
  }

  private void addPart(int first, Tree last) {
    if (first >= 0 && last.isPreTerminal() && isPart(last)) {
      int head = last.getSpan().getTarget();
      byHead.putIfAbsent(head, new Reach(first, head));
    }
  }

  private static boolean isPart(Tree node) {
    return node.value().equals("NP") || node.value().startsWith("NN") || node.value().equals("PRP");
  }

  /** The index of the head word; −1 if there is none. */
  private int headOf(Tree node) {
    int head = -1;
    for (Tree child : node.children()) {
      if (child.isPreTerminal() && child.value().startsWith("NN")) {
        head = child.getSpan().getTarget();
      } else if (child.value().equals("NML") || child.value().equals("NX")) {
        head = child.getSpan().getTarget();
      } else if (head >= 0
          && !child.isPreTerminal()
          && !child.value().equals("ADJP")
          && !child.value().equals("QP")) {
        return head;
      }
    }
    return head >= 0 ? head : headWithoutNoun(node);
  }

  private int headWithoutNoun(Tree node) {
    for (Tree child : node.children()) {
      if (child.value().equals("NP") && !endsInPossessive(child)) {
        return headOf(child);
      }
    }
    for (int i = node.children().length - 1; i >= 0; i--) {
      Tree child = node.children()[i];
      boolean word =
          child.isPreTerminal()
              && !child.value().equals("POS")
              && Character.isLetter(child.value().charAt(0));
      if (word) {
        return child.getSpan().getTarget();
      }
    }
    for (Tree child : node.children()) {
      if (!child.isPreTerminal()) {
        return headOf(child);
      }
    }
    return -1;
  }

  private boolean endsInPossessive(Tree node) {
    return tokens.get(node.getSpan().getTarget()).tag().equals("POS");
  }
}
