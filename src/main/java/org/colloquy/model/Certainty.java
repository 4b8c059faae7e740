package org.colloquy.model;

import java.util.OptionalDouble;

/**
 * The certainty that the reports ask for: the probabilities from which on a word that was weighed
 * counts as meaning somebody or something. Each is above 0 and at most 1.
 *
 * @param pronoun of <i>he</i>, <i>she</i>, <i>it</i> and <i>they</i>
 * @param phrase of phrases: {@code the mayor}
 * @param you of <i>you</i> and forms of address
 */
public record Certainty(double pronoun, double phrase, double you) {
  /** What is less likely than this is not stored, so that no report can show it. */
  public static final double LEAST = 0.3;

  /** The program's own choice. */
  public static final Certainty SHIPPED = new Certainty(0.5, 0.4, 0.5);

  public Certainty {
    requireProbability(pronoun);
    requireProbability(phrase);
    requireProbability(you);
  }

  private static void requireProbability(double probability) {
    if (!(probability > 0 && probability <= 1)) {
      throw new IllegalArgumentException("a certainty is above 0 and at most 1: " + probability);
    }
  }

  /** The same certainty for pronouns, phrases and <i>you</i>. */
  public static Certainty of(double probability) {
    return new Certainty(probability, probability, probability);
  }

  /** The probability from which on this mention counts; it must not be a name. */
  public double of(Mention mention) {
    if (mention.person() == Mention.Person.SECOND) {
      return you;
    }
    return mention.kind() == Mention.Kind.NOMINAL ? phrase : pronoun;
  }

  /** Whether a reference counts: what was not weighed always does. */
  public boolean allows(Reference reference) {
    return allows(reference.mention(), reference.basis(), reference.probability());
  }

  /**
   * Whether a mention counts as meaning something.
   *
   * @param basis why it means that
   * @param probability that it means that, 0 to 1; empty if it was not weighed
   */
  public boolean allows(Mention mention, Basis basis, OptionalDouble probability) {
    return switch (basis) {
      case CONTEXT, CHAIN, ROLE, ADDRESSEE -> probability.orElse(1) >= of(mention);
      case NAME, SPEAKER, RULE -> true;
    };
  }

  /** Returns the probabilities in a text: {@code pronoun 0.5; phrase 0.4; you 0.5}. */
  public String printed() {
    return "pronoun " + pronoun + "; phrase " + phrase + "; you " + you;
  }
}
