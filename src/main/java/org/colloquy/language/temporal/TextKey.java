package org.colloquy.language.temporal;

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
 * What a pattern for one token asks of its text, where it asks nothing else: equal for patterns
 * that hold of the same texts.
 *
 * @param parts kind, what is looked for, and how
 */
record TextKey(List<Object> parts) {

  /** The pattern for the text, and nothing else, that a token must match. */
  @SuppressWarnings("rawtypes") // So CoreNLP has it.
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

  /** Absent if the pattern asks anything but the text, or in a way that is not known here. */
  @SuppressWarnings("rawtypes") // So CoreNLP has it.
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

  /** Compares kinds themselves: what inherits from one may ask for more. */
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
