package org.colloquy.corenlp.temporal;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.MultiCoreMapNodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.AndPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.GroupPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.MultiNodePatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.NodePatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.OrPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.PatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.RepeatPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.SequenceEndPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.SequencePatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.SequenceStartPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.ValuePatternExpr;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Reads the shapes of CoreNLP's compiled patterns. The parts of a pattern have no accessors, so it
 * reads their fields by reflection. A part that has no such field or is of an unknown kind becomes
 * {@link Shape.Unknown}.
 */
final class Shapes {
  private final Conditions conditions;

  Shapes(Conditions conditions) {
    this.conditions = conditions;
  }

  Shape of(SequencePattern<?> pattern) {
    try {
      // CoreNLP does not match the pattern as it was parsed but a simplified form of it.
      Method simplified = PatternExpr.class.getDeclaredMethod("optimize");
      simplified.setAccessible(true);
      return shape((PatternExpr) simplified.invoke(expression(pattern)));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return new Shape.Unknown();
    }
  }

  /**
   * Returns the expression that a pattern was compiled from. Binding the pattern to a name is the
   * only public way to it.
   */
  static PatternExpr expression(SequencePattern<?> pattern) {
    Env names = new Env(null);
    names.bind("pattern", pattern);
    return (PatternExpr) names.get("pattern");
  }

  private Shape shape(PatternExpr expression) throws ReflectiveOperationException {
    Class<?> kind = expression.getClass();
    if (kind == NodePatternExpr.class) {
      return new Shape.Token(conditions.add((NodePattern<?>) field(expression, "nodePattern")));
    }
    if (kind == SequencePatternExpr.class) {
      return new Shape.Sequence(parts(expression));
    }
    if (kind == OrPatternExpr.class) {
      return new Shape.OneOf(parts(expression));
    }
    if (kind == AndPatternExpr.class) {
      // All parts must match; it is safe to try the pattern wherever one of them could.
      return new Shape.OneOf(parts(expression));
    }
    if (kind == GroupPatternExpr.class) {
      return shape((PatternExpr) field(expression, "pattern"));
    }
    if (kind == ValuePatternExpr.class) {
      return shape((PatternExpr) field(expression, "expr"));
    }
    if (kind == RepeatPatternExpr.class) {
      return new Shape.Repeat(
          shape((PatternExpr) field(expression, "pattern")),
          (int) field(expression, "minMatch") == 0);
    }
    if (kind == MultiNodePatternExpr.class) {
      return severalTokens(field(expression, "multiNodePattern"));
    }
    if (kind == SequenceStartPatternExpr.class || kind == SequenceEndPatternExpr.class) {
      return new Shape.Nothing();
    }
    return new Shape.Unknown();
  }

  /**
   * Returns the shape of tokens whose texts match together; unknown if the pattern puts other
   * conditions on them.
   */
  private Shape severalTokens(Object pattern) throws ReflectiveOperationException {
    if (pattern.getClass() != MultiCoreMapNodePattern.class
        || ((MultiCoreMapNodePattern) pattern).getMinNodes() < 1) {
      return new Shape.Unknown();
    }
    return TextKey.regex((NodePattern<?>) field(pattern, "nodePattern"))
        .<Shape>map(regex -> new Shape.Several(conditions.add(new Beginning(regex))))
        .orElse(new Shape.Unknown());
  }

  private List<Shape> parts(PatternExpr expression) throws ReflectiveOperationException {
    List<Shape> parts =
        ((List<?>) field(expression, "patterns"))
            .stream().map(part -> readable((PatternExpr) part)).toList();
    if (parts.isEmpty()) {
      return List.of(new Shape.Unknown());
    }
    return parts;
  }

  private Shape readable(PatternExpr expression) {
    try {
      return shape(expression);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return new Shape.Unknown();
    }
  }

  private static Object field(Object owner, String name) throws ReflectiveOperationException {
    Field field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(owner);
  }
}
