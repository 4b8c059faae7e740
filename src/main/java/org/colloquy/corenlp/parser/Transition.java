package org.colloquy.corenlp.parser;

import java.util.List;

/**
 * A transition: one step of a parse. The conditions under which it is legal are CoreNLP's, which
 * follow Zhang and Clark, Transition-Based Parsing of the Chinese Treebank (2009).
 */
sealed interface Transition {

  /** Whether the transition may be applied to the state. */
  boolean isLegal(State state);

  /** Applies the transition, which must be legal. */
  void apply(State state);

  /** Moves the next token onto the stack. */
  record Shift() implements Transition {
    @Override
    public boolean isLegal(State state) {
      return !state.isFinished() && !state.endOfTokens();
    }

    @Override
    public void apply(State state) {
      state.shift();
    }
  }

  /**
   * Puts a chain of unary nodes above the last tree.
   *
   * @param labels the labels of the chain, from the top
   * @param root whether the chain's top is the root of the whole tree
   */
  record Unary(List<Symbol> labels, boolean root) implements Transition {
    @Override
    public boolean isLegal(State state) {
      Node top = state.built(0);
      if (state.isFinished() || top == null || top.isUnary() && !top.isTag()) {
        return false;
      }
      if (top.label().temporary()
          && !labels.get(labels.size() - 1).value().equals(top.label().category())) {
        return false;
      }
      return !root || state.size() == 1 && state.endOfTokens();
    }

    @Override
    public void apply(State state) {
      for (int i = labels.size() - 1; i >= 0; i--) {
        state.unary(labels.get(i));
      }
    }
  }

  /**
   * Joins the last two trees under a node.
   *
   * @param label the node's label
   * @param leftHeaded whether the node's head is the first tree's, not the second's
   * @param root whether the node is the root of the whole tree
   */
  record Binary(Symbol label, boolean leftHeaded, boolean root) implements Transition {
    @Override
    public boolean isLegal(State state) {
      if (state.isFinished() || state.size() < 2) {
        return false;
      }
      Symbol last = state.built(0).label();
      Symbol before = state.built(1).label();
      if (last.temporary() && before.temporary()
          || last.temporary() && (leftHeaded || !isPartOf(last))
          || before.temporary() && (!leftHeaded || !isPartOf(before))) {
        return false;
      }
      return label.temporary() ? mayStayOpen(state) : mayBeWhole(state);
    }

    private boolean isPartOf(Symbol part) {
      return label.category().equals(part.category());
    }

    private static boolean mayStayOpen(State state) {
      return !state.endOfTokens() || state.size() > 2 && !state.built(2).label().temporary();
    }

    private boolean mayBeWhole(State state) {
      return !root || state.size() == 2 && state.endOfTokens();
    }

    @Override
    public void apply(State state) {
      state.binary(label, leftHeaded);
    }
  }

  /**
   * Ends the parse.
   *
   * @param root the label of the root of a whole tree
   */
  record Finish(String root) implements Transition {
    @Override
    public boolean isLegal(State state) {
      return !state.isFinished()
          && state.endOfTokens()
          && state.size() == 1
          && root.equals(state.built(0).label().value());
    }

    @Override
    public void apply(State state) {
      state.finish();
    }
  }

  /** Does nothing; legal once the parse has ended. */
  record Idle() implements Transition {
    @Override
    public boolean isLegal(State state) {
      return state.isFinished();
    }

    @Override
    public void apply(State state) {
      // The parse has ended.
    }
  }
}
