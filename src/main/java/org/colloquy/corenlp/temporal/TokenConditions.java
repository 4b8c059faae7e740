package org.colloquy.corenlp.temporal;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/**
 * The conditions that hold for the tokens of one list. Conditions on texts are evaluated at once,
 * any other one when it is first asked for.
 */
final class TokenConditions {
  private final Conditions conditions;
  private final List<? extends CoreMap> tokens;
  private final long[][] ofTexts;
  private final long[] ofAnyText;
  private final Positions none;
  private final Positions[] holding;

  TokenConditions(Conditions conditions, List<? extends CoreMap> tokens) {
    this.conditions = conditions;
    this.tokens = tokens;
    this.holding = new Positions[conditions.size()];
    this.none = Positions.none(tokens.size());
    this.ofTexts = new long[tokens.size()][];
    this.ofAnyText = new long[(conditions.size() >> 6) + 1];
    int place = 0;
    for (CoreMap token : tokens) {
      String text = token.get(CoreAnnotations.TextAnnotation.class);
      long[] bits = conditions.holdingOf(text == null ? "" : text);
      ofTexts[place++] = bits;
      for (int i = 0; i < bits.length; i++) {
        ofAnyText[i] |= bits[i];
      }
    }
  }

  /** Whether a condition on texts holds of no token; for any other one this is not looked at. */
  boolean isRuledOut(int condition) {
    return conditions.isOnText(condition) && (ofAnyText[condition >> 6] & 1L << condition) == 0;
  }

  /** Returns the places before the tokens for which the condition holds. */
  Positions holding(int condition) {
    Positions places = holding[condition];
    if (places == null) {
      places = conditions.isOnText(condition) ? ofTexts(condition) : ofTokens(condition);
      holding[condition] = places;
    }
    return places;
  }

  private Positions ofTexts(int condition) {
    int word = condition >> 6;
    long bit = 1L << condition;
    if ((ofAnyText[word] & bit) == 0) {
      return none;
    }
    boolean[] holds = new boolean[tokens.size()];
    for (int i = 0; i < holds.length; i++) {
      holds[i] = (ofTexts[i][word] & bit) != 0;
    }
    return Positions.before(holds);
  }

  private Positions ofTokens(int condition) {
    boolean[] holds = new boolean[tokens.size()];
    int place = 0;
    for (CoreMap token : tokens) {
      holds[place++] = conditions.holds(condition, token);
    }
    return Positions.before(holds);
  }
}
