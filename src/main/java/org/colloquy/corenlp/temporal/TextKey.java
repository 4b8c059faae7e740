package org.colloquy.corenlp.temporal;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.ComplexNodePattern;
import edu.stanford.nlp.ling.tokensregex.CoreMapNodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key of a pattern for one token that puts conditions on the token's text only. Patterns with
 * equal keys hold for the same texts.
 *
 * @param parts the kind of the condition, its operand and its options
 */
record TextKey(List<Object> parts) {

  /**
   * Returns the regular expression that a token's text must match; empty if the pattern has any
   * other condition.
   */
  @SuppressWarnings("rawtypes") // CoreNLP uses raw types.
  static Optional<Pattern> regex(NodePattern<?> pattern) {
    if (pattern.getClass() != CoreMapNodePattern.class) {
      return Optional.empty();
    }
    List<Pair<Class, NodePattern>> parts = ((CoreMapNodePattern) pattern).getAnnotationPatterns();
    if (parts.size() == 1
        && parts.get(0).first == CoreAnnotations.TextAnnotation.class
        && parts.get(0).second instanceof ComplexNodePattern.StringAnnotationRegexPattern text) {
      return Optional.of(text.getPattern());
    }
    return Optional.empty();
  }

  /**
   * Returns the pattern's key; empty if the pattern has a condition on anything but the text, or
   * one of an unknown kind.
   */
  @SuppressWarnings("rawtypes") // CoreNLP uses raw types.
  static Optional<TextKey> of(NodePattern<?> pattern) {
    if (pattern instanceof Beginning beginning) {
      Pattern regex = beginning.pattern();
      return Optional.of(new TextKey(List.of(Beginning.class, regex.pattern(), regex.flags())));
    }
    if (pattern.getClass() != CoreMapNodePattern.class) {
      return Optional.empty();
    }
    List<Object> parts = new ArrayList<>();
    for (Pair<Class, NodePattern> part : ((CoreMapNodePattern) pattern).getAnnotationPatterns()) {
      Optional<List<Object>> key = key(part.second);
      if (part.first != CoreAnnotations.TextAnnotation.class || key.isEmpty()) {
        return Optional.empty();
      }
      parts.add(key.get());
    }
    return Optional.of(new TextKey(parts));
  }

  /** Compares classes exactly, because a subclass may put further conditions. */
  private static Optional<List<Object>> key(NodePattern<?> text) {
    Class<?> kind = text.getClass();
    if (kind == ComplexNodePattern.StringAnnotationPattern.class) {
      var same = (ComplexNodePattern.StringAnnotationPattern) text;
      return Optional.of(List.of(kind, same.getString(), same.ignoreCase(), same.normalize()));
    }
    if (kind == ComplexNodePattern.StringInSetAnnotationPattern.class) {
      var among = (ComplexNodePattern.StringInSetAnnotationPattern) text;
      return Optional.of(List.of(kind, among.getTargets(), among.ignoreCase(), among.normalize()));
    }
    if (kind == ComplexNodePattern.StringAnnotationRegexPattern.class) {
      Pattern regex = ((ComplexNodePattern.StringAnnotationRegexPattern) text).getPattern();
      return Optional.of(List.of(kind, regex.pattern(), regex.flags()));
    }
    return Optional.empty();
  }
}
