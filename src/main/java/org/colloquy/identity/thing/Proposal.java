package org.colloquy.identity.thing;

import java.io.Serializable;

/**
 * That one name means what another one means.
 *
 * @param from the name that is given up
 * @param to the name that stays
 * @param reason one clause that a person can check
 * @param confidence the probability that it is so, 0 to 1
 */
record Proposal(NameCard from, NameCard to, String reason, double confidence)
    implements Serializable {
  /** From this confidence on two names are joined; below it, that is suggested. */
  private static final double SURE = 0.8;

  Proposal(KnownName from, KnownName to, String reason, double confidence) {
    this(new NameCard(from), new NameCard(to), reason, confidence);
  }

  boolean isSure() {
    return confidence >= SURE;
  }
}
