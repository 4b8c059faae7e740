package org.colloquy.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The tones of several sentences or mentions, added up: the moments of their values, and how many
 * are in each class. All parts are integers, so that they do not depend on the order or the
 * grouping of the addition.
 *
 * @param values the moments of the sentences' scores, or of the mentions' expected values
 * @param veryNegative how many are in this class; likewise the other four. A sentence is in the
 *     likeliest class of CoreNLP's sentiment model, a mention in the class of its value
 * @param unscored how many are in no class
 */
public record Tones(
    Moments values,
    int veryNegative,
    int negative,
    int neutral,
    int positive,
    int veryPositive,
    int unscored)
    implements Serializable {
  /** The tones of nothing. */
  public static final Tones NONE = new Tones(Moments.NONE, 0, 0, 0, 0, 0, 0);

  public Tones {
    Objects.requireNonNull(values, "values");
    if (Math.min(Math.min(veryNegative, negative), Math.min(neutral, positive)) < 0
        || Math.min(veryPositive, unscored) < 0) {
      throw new IllegalArgumentException("a count is negative");
    }
  }

  /** Returns the tone of one sentence. */
  public static Tones of(Sentence sentence) {
    return of(sentence.sentiment(), sentence.classes().map(Sentiment::likeliest));
  }

  /** Returns the tone of one mention; an empty attitude has no value and is unscored. */
  public static Tones toward(Optional<Attitude> mention) {
    return of(
        mention.isPresent() ? OptionalDouble.of(mention.get().expected()) : OptionalDouble.empty(),
        mention.map(Attitude::tone));
  }

  private static Tones of(OptionalDouble value, Optional<Tone> tone) {
    return new Tones(
        value.isPresent() ? Moments.of(value.getAsDouble()) : Moments.NONE,
        one(tone, Tone.VERY_NEGATIVE),
        one(tone, Tone.NEGATIVE),
        one(tone, Tone.NEUTRAL),
        one(tone, Tone.POSITIVE),
        one(tone, Tone.VERY_POSITIVE),
        tone.isPresent() ? 0 : 1);
  }

  private static int one(Optional<Tone> tone, Tone wanted) {
    return tone.filter(wanted::equals).isPresent() ? 1 : 0;
  }

  /**
   * Returns the sum of both.
   *
   * @throws ArithmeticException if a sum overflows
   */
  public Tones and(Tones more) {
    return new Tones(
        values.and(more.values),
        veryNegative + more.veryNegative,
        negative + more.negative,
        neutral + more.neutral,
        positive + more.positive,
        veryPositive + more.veryPositive,
        unscored + more.unscored);
  }

  /** How many have a value. */
  public long scored() {
    return values.n();
  }

  /** The mean of the values; empty if there is none. */
  public OptionalDouble mean() {
    return values.mean();
  }
}
