package org.colloquy.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A place in a transcript that speaks of somebody or something.
 *
 * @param span the mention's words; of a name also what belongs to it in front ({@code Russian
 *     President Vladimir Putin})
 * @param head its head word; of a name the name itself ({@code Vladimir Putin})
 * @param sentence 0-based index of its sentence
 * @param kind name, nominal or pronoun
 * @param person grammatical person of a pronoun or of a form of address ({@code sir}), which counts
 *     as one; {@link Person#THIRD} for everything else
 * @param type what a name names; empty for nominals and pronouns
 * @param confidence the recogniser's probability of the type, 0 to 1; empty where a rule found it
 * @param clause sentiment of the smallest clause around the head; empty if the sentence is unscored
 * @param tone the tone toward what is mentioned; empty if the sentence is unscored, and for first
 *     and second person
 */
public record Mention(
    Span span,
    Span head,
    int sentence,
    Kind kind,
    Person person,
    Optional<EntityType> type,
    OptionalDouble confidence,
    Optional<Sentiment> clause,
    Optional<Attitude> tone) {
  /** How a mention speaks of its thing. */
  public enum Kind {
    NAME("name"),
    NOMINAL("nominal"),
    PRONOUN("pronoun");

    private final String printed;

    Kind(String printed) {
      this.printed = printed;
    }

    /** The form that stands in the reports. */
    public String printed() {
      return printed;
    }
  }

  /** Grammatical person of a pronoun. */
  public enum Person {
    /** I, me, my. */
    FIRST_SINGULAR,
    /** We, us, our. */
    FIRST_PLURAL,
    /** You, your. */
    SECOND,
    /** Everybody and everything else. */
    THIRD
  }

  /** The same mention of a name with another type. */
  public Mention withType(EntityType other) {
    return new Mention(
        span,
        head,
        sentence,
        kind,
        person,
        Optional.of(other),
        OptionalDouble.empty(),
        clause,
        tone);
  }

  public Mention {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(person, "person");
    if (!span.contains(head)) {
      throw new IllegalArgumentException("head " + head + " lies outside the mention " + span);
    }
    if ((kind == Kind.NAME) != type.isPresent()) {
      throw new IllegalArgumentException("a name, and only a name, has a type: " + span);
    }
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(tone, "tone");
    if (tone.isPresent() && person != Person.THIRD) {
      throw new IllegalArgumentException("tone is told of the third person alone: " + span);
    }
  }

  /** The same mention with this tone. */
  public Mention withTone(Optional<Attitude> toward) {
    return new Mention(span, head, sentence, kind, person, type, confidence, clause, toward);
  }
}
