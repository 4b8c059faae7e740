package org.colloquy.language.temporal;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds of a token if a text that begins with its text could match as a whole: if its own text
 * does, or if the end of it was looked at ({@link Matcher#hitEnd}), so that more might help.
 */
final class Beginning extends NodePattern<CoreMap> {
  private static final long serialVersionUID = 1;

  private final Pattern pattern;

  Beginning(Pattern pattern) {
    this.pattern = pattern;
  }

  Pattern pattern() {
    return pattern;
  }

  @Override
  public boolean match(CoreMap token) {
    String text = token.get(CoreAnnotations.TextAnnotation.class);
    if (text == null) {
      return true;
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() || matcher.hitEnd();
  }
}
