package org.colloquy.corenlp.parser;

import java.util.List;
import java.util.Optional;

/**
 * Finds a transition that lets a parse continue when none of the model's is legal, as CoreNLP does.
 */
final class Rescue {
  private final String root;

  /**
   * @param root the label of the root of a whole tree
   */
  Rescue(String root) {
    this.root = root;
  }

  /** Returns the transition; empty if nothing helps. */
  Optional<Transition> of(State state) {
    if (state.size() == 0) {
      return Optional.empty();
    }
    Symbol last = state.built(0).label();
    if (state.size() == 1) {
      return ofOne(state, last);
    }
    Symbol before = state.built(1).label();
    if (last.temporary()) {
      return Optional.of(before.temporary() ? closing(last) : joining(state, last, false));
    }
    return before.temporary() ? Optional.of(joining(state, before, true)) : Optional.empty();
  }

  private Optional<Transition> ofOne(State state, Symbol only) {
    if (only.temporary()) {
      return Optional.of(closing(only));
    }
    boolean whole = !state.endOfTokens() || root.equals(only.value());
    return whole ? Optional.empty() : Optional.of(above(Symbol.of(root)));
  }

  private static Transition closing(Symbol temporary) {
    return above(temporary.whole());
  }

  private static Transition above(Symbol label) {
    return new Transition.Unary(List.of(label), false);
  }

  private Transition joining(State state, Symbol temporary, boolean leftHeaded) {
    Symbol whole = temporary.whole();
    boolean isRoot = whole.value().equals(root);
    boolean stays = isRoot && state.endOfTokens() && state.size() == 2;
    return new Transition.Binary(stays ? temporary : whole, leftHeaded, isRoot);
  }
}
