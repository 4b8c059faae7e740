package org.colloquy.corenlp.temporal;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition on the first of several tokens whose texts must match a pattern together. It holds if
 * the token's text matches by itself, or if matching reached its end ({@link Matcher#hitEnd}), so
 * that more text might complete the match.
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
