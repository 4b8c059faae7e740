package org.colloquy.corenlp.parser;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.LabeledScoredTreeNode;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the tree that CoreNLP's annotators read from a binary parse: without temporary nodes,
 * whose children move up.
 */
final class TreeBuilder {
  private static final char TEMPORARY = '@';
  private static final String STOPS = ".!?。！？";

  private final List<CoreLabel> tokens;

  private TreeBuilder(List<CoreLabel> tokens) {
    this.tokens = tokens;
  }

  /** Returns the tree over these tokens, whose labels it copies, with the parse's score. */
  static Tree tree(ShiftReduceDecoder.Parse parse, List<CoreLabel> tokens) {
    Tree tree = new TreeBuilder(tokens).built(parse.tree());
    raiseStop(tree);
    tree.setScore(parse.score());
    return tree;
  }

  private Tree built(Node node) {
    if (node.isWord()) {
      return new LabeledScoredTreeNode(new CoreLabel(tokens.get(node.head().index())));
    }
    CoreLabel label = new CoreLabel();
    label.setValue(node.label().value());
    if (node.isTag()) {
      label.setIndex(node.head().index() + 1);
    }
    List<Tree> children = new ArrayList<>();
    add(node.left(), children);
    if (node.isBinary()) {
      add(node.right(), children);
    }
    return new LabeledScoredTreeNode(label, children);
  }

  private void add(Node child, List<Tree> children) {
    if (!child.isWord() && child.label().value().indexOf(TEMPORARY) >= 0) {
      add(child.left(), children);
      if (child.isBinary()) {
        add(child.right(), children);
      }
    } else {
      children.add(built(child));
    }
  }

  /**
   * Moves the stop at the end of a sentence out of a nested constituent to the end of the
   * sentence's own node, which is below the root.
   */
  private static void raiseStop(Tree root) {
    Tree sentence = root.lastChild();
    List<Tree> edge = new ArrayList<>(List.of(sentence));
    Tree last = sentence;
    while (!last.isLeaf() && !last.isPreTerminal()) {
      last = last.lastChild();
      edge.add(last);
    }
    boolean nested = edge.size() > 2;
    if (!nested || !isStop(last)) {
      return;
    }
    int at = edge.size() - 2;
    removeLast(edge.get(at));
    while (at > 0 && edge.get(at).isLeaf()) {
      at--;
      removeLast(edge.get(at));
    }
    sentence.addChild(last);
  }

  private static void removeLast(Tree parent) {
    parent.removeChild(parent.numChildren() - 1);
  }

  private static boolean isStop(Tree tag) {
    String value = tag.value();
    return (value.indexOf('.') >= 0 || value.contains("PU"))
        && tag.firstChild().value().chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
  }
}
