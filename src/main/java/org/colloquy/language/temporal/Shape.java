package org.colloquy.language.temporal;

import java.util.List;

/**
 * What a pattern over tokens is made of, as far as it decides where it can begin to match. It may
 * say of a place that the pattern could match there although it does not, never the other way
 * round.
 */
sealed interface Shape {
  /**
   * The places at which something of this shape could begin.
   *
   * @param ends where it may end
   */
  Positions starts(Positions ends, TokenConditions tokens);

  /**
   * Whether the texts of the tokens alone, which are quick to look at, say that nothing of this
   * shape can be among them.
   */
  boolean isRuledOut(TokenConditions tokens);

  /** Whether all of the pattern is understood. */
  boolean isKnown();

  /**
   * One token.
   *
   * @param condition what must hold of it: a number of {@link Conditions}
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
   * One token or more, whose texts are looked at together.
   *
   * @param condition what must hold of the first one: a number of {@link Conditions}
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

  /** One after the other. */
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

  /** One of several. */
  record Choice(List<Shape> options) implements Shape {
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
   * Again and again; how often at most does not matter.
   *
   * @param optional whether it may be left out
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

  /** Any tokens or none: what cannot be told from the pattern. */
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

  /** Takes up no token. */
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
