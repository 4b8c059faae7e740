package org.colloquy.language.parser;

import java.util.List;

/**
 * A step of the parse. When it is allowed follows CoreNLP, which follows Zhang and Clark (2009).
 */
sealed interface Transition {

  boolean isLegal(State state);

  void apply(State state);

  /** Takes the next token. */
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
   * Puts a chain of nodes above the last tree.
   *
   * @param labels from the top
   * @param root whether it ends the parse
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
   * Unites the last two trees.
   *
   * @param leftHeaded whether the head is that of the first one
   * @param root whether it ends the parse
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
   * @param root the label that a whole tree has
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

  /** Does nothing, when all is done. */
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
