package org.colloquy.entity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.entity.reference.Choice;
import org.colloquy.entity.reference.ReferenceResolver.Resolved;
import org.colloquy.model.Annotations;
import org.colloquy.model.Basis;
import org.colloquy.model.Cast;
import org.colloquy.model.Mention;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;

/**
 * The choices behind the references of a transcript, with those that were not taken, for a person
 * who wants to know why.
 */
public final class ReferenceChoices {
  private ReferenceChoices() {}

  /**
   * The choice for one pronoun, phrase or <i>you</i>.
   *
   * @param turn 1-based number of its turn; 0 if it is in none
   * @param sentence the span of its sentence
   * @param candidates what it may mean, the likeliest first; empty if there is nothing
   * @param nobody probability, 0 to 1, that it means nobody and nothing named
   * @param basis why it means the first candidate; empty if it is left open at every certainty
   * @param clash whether it is left open because a person is not both he and she
   */
  public record Weighed(
      int turn,
      Mention mention,
      Span sentence,
      List<Candidate> candidates,
      double nobody,
      Optional<Basis> basis,
      boolean clash) {
    public Weighed {
      candidates = List.copyOf(candidates);
      if (basis.isPresent() && (candidates.isEmpty() || clash)) {
        throw new IllegalArgumentException("it cannot mean anything: " + mention.span());
      }
    }
  }

  /**
   * Somebody or something that a word may mean.
   *
   * @param probability 0 to 1
   */
  public record Candidate(String name, double probability) {}

  /**
   * Returns the choices of a transcript in the order of the text, as {@link EntityResolver} makes
   * them: one for each pronoun and phrase of the third person and each <i>you</i> in a turn.
   */
  public static List<Weighed> of(Transcript transcript, Cast cast, Annotations annotations) {
    NamedReferences named = new NamedReferences(transcript, cast, annotations);
    return named.resolved().stream().map(word -> weighed(word, named, annotations)).toList();
  }

  private static Weighed weighed(Resolved word, NamedReferences named, Annotations annotations) {
    Choice choice = word.choice();
    Mention mention = annotations.mentions().get(choice.mention());
    OptionalInt meaning = named.meaningOf(word);
    return new Weighed(
        annotations.turnOf(mention),
        mention,
        annotations.sentences().get(mention.sentence()).span(),
        choice.ranked().stream()
            .map(r -> new Candidate(named.groups().get(r.referent()).name(), r.probability()))
            .toList(),
        choice.nobody(),
        meaning.isPresent() ? Optional.of(word.basis()) : Optional.empty(),
        word.referent().isPresent() && meaning.isEmpty());
  }
}
