package org.colloquy.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A mention: a stretch of a transcript that refers to a person, a place or another entity.
 *
 * @param span the mention's words; for a name also the words in front that belong to it ({@code
 *     Russian President Vladimir Putin})
 * @param head its head word; for a name the name itself ({@code Vladimir Putin}); inside {@code
 *     span}
 * @param sentence 0-based index of its sentence in the annotations
 * @param kind name, nominal or pronoun
 * @param person grammatical person of a pronoun, or of a form of address ({@code sir}), which
 *     counts as a pronoun; {@link Person#THIRD} for everything else
 * @param type entity type of a name; empty for nominals and pronouns
 * @param confidence the recogniser's probability of the type, 0 to 1; empty if a rule found the
 *     name, and for nominals and pronouns
 * @param traits what its grammar tells about what it means
 * @param tone the tone toward the entity mentioned; empty for the first and second person, and if
 *     the model could read none of its words
 */
public record Mention(
    Span span,
    Span head,
    int sentence,
    Kind kind,
    Person person,
    Optional<EntityType> type,
    OptionalDouble confidence,
    Traits traits,
    Optional<Attitude> tone) {
  /** How a mention refers to its entity. */
  public enum Kind {
    NAME("name"),
    NOMINAL("nominal"),
    PRONOUN("pronoun");

    private final String printed;

    Kind(String printed) {
      this.printed = printed;
    }

    /** The word for it in the reports. */
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
    /** Any other pronoun, and every other mention. */
    THIRD
  }

  /** Returns the same mention of a name with another type and without a confidence. */
  public Mention withType(EntityType other) {
    return new Mention(
        span,
        head,
        sentence,
        kind,
        person,
        Optional.of(other),
        OptionalDouble.empty(),
        traits,
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
    Objects.requireNonNull(traits, "traits");
    Objects.requireNonNull(tone, "tone");
    if (tone.isPresent() && person != Person.THIRD) {
      throw new IllegalArgumentException("tone is told of the third person alone: " + span);
    }
  }

  /** Returns the same mention with this tone. */
  public Mention withTone(Optional<Attitude> toward) {
    return new Mention(span, head, sentence, kind, person, type, confidence, traits, toward);
  }
}
