package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.entity.talk.Pointer;

/**
 * Decides by what other rules say, with which the first round of learning begins: the chain of the
 * coreference model, and who speaks to whom.
 */
final class ChainDecider implements Decider {
  private static final double TRUST = 0.7;

  @Override
  public Choice decide(int mention, Pointer pointer, Alternatives alternatives) {
    Enum<?> says = pointer == Pointer.YOU ? YouFeature.SECOND : PointerFeature.CHAIN_SAYS_SO;
    List<Choice.Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < alternatives.referents().size(); i++) {
      if (alternatives.features().get(i)[says.ordinal()] != 0) {
        ranked.add(new Choice.Ranked(alternatives.referents().get(i), TRUST));
      }
    }
    return new Choice(mention, ranked, ranked.isEmpty() ? 1 : 1 - TRUST);
  }
}
