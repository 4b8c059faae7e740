package org.colloquy.language.temporal;

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
 * Reads the shape of CoreNLP's compiled patterns. Their parts have no accessors, so it looks into
 * their fields; what is not there, or is of a kind that it does not know, is {@link Shape.Unknown}.
 */
final class Shapes {
  private final Conditions conditions;

  Shapes(Conditions conditions) {
    this.conditions = conditions;
  }

  Shape of(SequencePattern<?> pattern) {
    try {
      // What is matched is not the pattern as it was read but what CoreNLP simplifies it to.
      Method simplified = PatternExpr.class.getDeclaredMethod("optimize");
      simplified.setAccessible(true);
      return shape((PatternExpr) simplified.invoke(expression(pattern)));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return new Shape.Unknown();
    }
  }

  /** Binding a pattern to a name is the one public way to the expression that it is made of. */
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
      return new Shape.Choice(parts(expression));
    }
    if (kind == AndPatternExpr.class) {
      // All must match; that one does is enough to look, and holds whatever the others do.
      return new Shape.Choice(parts(expression));
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

  /** Tokens whose texts match together; with other things asked of them they are unknown. */
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
