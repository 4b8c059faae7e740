package org.colloquy.corenlp.temporal;

import java.util.List;

/**
 * The shape of a pattern over tokens: as much of its structure as decides where a match can begin.
 * It may report a place where the pattern does not match, but never misses a place where it does.
 */
sealed interface Shape {
  /**
   * Returns the places at which a match of this shape could begin.
   *
   * @param ends the places at which the match may end
   */
  Positions starts(Positions ends, TokenConditions tokens);

  /**
   * Whether the tokens' texts, which are quick to evaluate, show that this shape matches nowhere
   * among the tokens.
   */
  boolean isRuledOut(TokenConditions tokens);

  /** Whether the whole pattern could be read, without an {@link Unknown} part. */
  boolean isKnown();

  /**
   * The shape of a single token.
   *
   * @param condition the number, in {@link Conditions}, of the condition that the token must meet
   */
  record Token(int condition) implements Shape {
    @Override
    public boolean isRuledOut(TokenConditions tokens) {
      return tokens.isRuledOut(condition);
    }

    @Override
    public boolean isKnown() {
      return true;
    }

    @Override
    public Positions starts(Positions ends, TokenConditions tokens) {
      Positions holding = tokens.holding(condition);
      return holding.isEmpty() ? holding : ends.oneBefore().and(holding);
    }
  }

  /**
   * The shape of one or more tokens whose texts are matched together.
   *
   * @param condition the number, in {@link Conditions}, of the condition that the first token must
   *     meet
   */
  record Several(int condition) implements Shape {
    @Override
    public boolean isRuledOut(TokenConditions tokens) {
      return tokens.isRuledOut(condition);
    }

    @Override
    public boolean isKnown() {
      return true;
    }

    @Override
    public Positions starts(Positions ends, TokenConditions tokens) {
      Positions holding = tokens.holding(condition);
      return holding.isEmpty() ? holding : ends.oneBefore().andAllBefore().and(holding);
    }
  }

  /** A sequence of shapes, one after the other. */
  record Sequence(List<Shape> parts) implements Shape {
    @Override
    public boolean isRuledOut(TokenConditions tokens) {
      return parts.stream().anyMatch(part -> part.isRuledOut(tokens));
    }

    @Override
    public boolean isKnown() {
      return parts.stream().allMatch(Shape::isKnown);
    }

    @Override
    public Positions starts(Positions ends, TokenConditions tokens) {
      Positions places = ends;
      for (int i = parts.size() - 1; i >= 0 && !places.isEmpty(); i--) {
        places = parts.get(i).starts(places, tokens);
      }
      return places;
    }
  }

  /** A choice: one of several shapes. */
  record OneOf(List<Shape> options) implements Shape {
    @Override
    public boolean isRuledOut(TokenConditions tokens) {
      return options.stream().allMatch(option -> option.isRuledOut(tokens));
    }

    @Override
    public boolean isKnown() {
      return options.stream().allMatch(Shape::isKnown);
    }

    @Override
    public Positions starts(Positions ends, TokenConditions tokens) {
      Positions places = options.get(0).starts(ends, tokens);
      for (Shape option : options.subList(1, options.size())) {
        places = places.or(option.starts(ends, tokens));
      }
      return places;
    }
  }

  /**
   * A repeated shape. The maximum number of repetitions is ignored.
   *
   * @param optional whether the shape may be absent
   */
  record Repeat(Shape part, boolean optional) implements Shape {
    @Override
    public boolean isRuledOut(TokenConditions tokens) {
      return !optional && part.isRuledOut(tokens);
    }

    @Override
    public boolean isKnown() {
      return part.isKnown();
    }

    @Override
    public Positions starts(Positions ends, TokenConditions tokens) {
      Positions places = ends;
      Positions wider = places.or(part.starts(places, tokens));
      while (!wider.equals(places)) {
        places = wider;
        wider = places.or(part.starts(places, tokens));
      }
      return optional ? places : part.starts(places, tokens);
    }
  }

  /** Any number of tokens: a part of the pattern that could not be read. */
  record Unknown() implements Shape {
    @Override
    public boolean isRuledOut(TokenConditions tokens) {
      return false;
    }

    @Override
    public boolean isKnown() {
      return false;
    }

    @Override
    public Positions starts(Positions ends, TokenConditions tokens) {
      return ends.andAllBefore();
    }
  }

  /** A part of the pattern that covers no token. */
  record Nothing() implements Shape {
    @Override
    public boolean isRuledOut(TokenConditions tokens) {
      return false;
    }

    @Override
    public boolean isKnown() {
      return true;
    }

    @Override
    public Positions starts(Positions ends, TokenConditions tokens) {
      return ends;
    }
  }
}
