package org.colloquy.corenlp.temporal;

import edu.stanford.nlp.ling.tokensregex.SequenceMatcher.FindType;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/**
 * A pattern that can be restricted to the places where a match could begin, so that it is not tried
 * elsewhere.
 */
final class GatedPattern extends TokenSequencePattern {
  private static final long serialVersionUID = 1;

  private final transient ThreadLocal<Positions> starts = new ThreadLocal<>();

  GatedPattern(TokenSequencePattern original) {
    super(original.pattern(), Shapes.expression(original), original.getAction());
  }

  /** Restricts the pattern to these places, in this thread and until {@link #everywhere}. */
  void onlyAt(Positions places) {
    starts.set(places);
  }

  /** Removes the restriction in this thread. */
  void everywhere() {
    starts.remove();
  }

  @Override
  public TokenSequenceMatcher getMatcher(List<? extends CoreMap> tokens) {
    Positions places = starts.get();
    return places == null ? super.getMatcher(tokens) : new Matcher(this, tokens, places);
  }

  private static final class Matcher extends TokenSequenceMatcher {
    private final Positions starts;
    private int next;

    Matcher(GatedPattern pattern, List<? extends CoreMap> tokens, Positions starts) {
      super(pattern, tokens);
      this.starts = starts;
    }

    @Override
    public boolean find() {
      if (getFindType() != FindType.FIND_NONOVERLAPPING) {
        return super.find();
      }
      for (; next < regionEnd(); next++) {
        if (starts.contains(next) && find(next, true)) {
          next = end();
          return true;
        }
      }
      return false;
    }
  }
}
