package org.colloquy.identity.rule;

import java.io.Serializable;
import org.colloquy.identity.name.KnownName;
import org.colloquy.identity.name.NameCard;

/**
 * That one name means what another one means.
 *
 * @param from the name that is given up
 * @param to the name that stays
 * @param reason one clause that a person can check
 * @param confidence the probability that it is so, 0 to 1
 */
public record Proposal(NameCard from, NameCard to, String reason, double confidence)
    implements Serializable {
  /** From this confidence on two names are joined; below it, that is suggested. */
  private static final double SURE = 0.8;

  public Proposal(KnownName from, KnownName to, String reason, double confidence) {
    this(new NameCard(from), new NameCard(to), reason, confidence);
  }

  public boolean isSure() {
    return confidence >= SURE;
  }
}
