package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.colloquy.entity.talk.GenderWords;
import org.colloquy.entity.talk.Nouns;
import org.colloquy.entity.talk.Pointer;
import org.colloquy.entity.talk.PossibleReferent;
import org.colloquy.entity.talk.ReferentGenders;
import org.colloquy.entity.talk.Talk;
import org.colloquy.model.Annotations;
import org.colloquy.model.Basis;
import org.colloquy.model.Cast;
import org.colloquy.model.Certainty;
import org.colloquy.model.Transcript;

/**
 * Resolves the pronouns and phrases of a transcript to the people and things that it names. It
 * reads the transcript from its beginning, as a listener does: whom a word means depends on whom
 * the words before it mean.
 */
public final class ReferenceResolver {
  /** Loading takes some milliseconds; the lists are the same for all transcripts. */
  private static final class Shipped {
    private static final ReferenceModel MODEL = ReferenceModel.load();
    private static final GenderWords GENDER_WORDS = new GenderWords();
  }

  private final Talk talk;
  private final Discourse discourse;
  private final PointerFeatures pointers;
  private final YouFeatures yous;
  private final Register register;

  ReferenceResolver(Talk talk, GenderWords genderWords) {
    this.talk = talk;
    this.discourse = new Discourse(talk);
    this.pointers =
        new PointerFeatures(
            talk, discourse, new ReferentGenders(talk, genderWords), new Nouns(talk));
    this.yous = new YouFeatures(talk);
    this.register = new Register(talk.transcript());
  }

  /**
   * A reference that was resolved.
   *
   * @param referent 0-based index of what it means; empty if that stays open
   * @param basis why it means that, if it does
   */
  public record Resolved(Choice choice, OptionalInt referent, Basis basis) {}

  /**
   * Resolves the references of a transcript.
   *
   * @param referents the participants and what is named
   * @return one for each pronoun and phrase of the third person and each you, in the order of the
   *     text
   */
  public static List<Resolved> resolve(
      Transcript transcript, Cast cast, Annotations annotations, List<PossibleReferent> referents) {
    Talk talk = new Talk(transcript, cast, annotations, referents);
    return new ReferenceResolver(talk, Shipped.GENDER_WORDS)
        .resolve(new ModelDecider(Shipped.MODEL));
  }

  List<Resolved> resolve(Decider decider) {
    List<Resolved> resolved = new ArrayList<>();
    for (int i = 0; i < talk.count(); i++) {
      OptionalInt named = talk.namedBy(i);
      if (named.isPresent()) {
        discourse.name(i, named.getAsInt());
        yous.name(i, named.getAsInt());
        continue;
      }
      Pointer pointer = Pointer.of(talk.mention(i), talk.text(i));
      if (pointer == Pointer.NONE || (pointer == Pointer.YOU && talk.turnOf(i) == 0)) {
        continue;
      }
      OptionalInt certain = pointer == Pointer.YOU ? yous.certain(i) : OptionalInt.empty();
      if (certain.isPresent()) {
        yous.meant(i, certain.getAsInt());
        Choice sure = new Choice(i, List.of(new Choice.Ranked(certain.getAsInt(), 1)), 0);
        resolved.add(new Resolved(sure, certain, Basis.RULE));
        continue;
      }
      List<Integer> candidates =
          pointer == Pointer.YOU ? yous.candidates(i) : pointers.candidates(i, pointer);
      List<float[]> features =
          pointer == Pointer.YOU ? yous.of(i, candidates) : pointers.of(i, pointer, candidates);
      Choice choice =
          decider.decide(
              i,
              pointer,
              new Decider.Alternatives(
                  candidates,
                  features.stream().map(register::spread).toList(),
                  words(i, pointer, candidates)));
      if (pointer == Pointer.YOU) {
        yous.meant(i, choice.likeliest());
      } else {
        discourse.meant(pointer, choice);
      }
      resolved.add(resolved(pointer, choice));
    }
    return resolved;
  }

  private List<List<String>> words(int mention, Pointer pointer, List<Integer> candidates) {
    List<List<String>> words = new ArrayList<>();
    candidates.forEach(c -> words.add(WordsAround.ofCandidate(talk, mention, pointer, c)));
    words.add(WordsAround.of(talk, mention, pointer));
    return words;
  }

  private Resolved resolved(Pointer pointer, Choice choice) {
    if (choice.ranked().isEmpty() || choice.ranked().get(0).probability() < Certainty.LEAST) {
      return new Resolved(choice, OptionalInt.empty(), Basis.CONTEXT);
    }
    int referent = choice.ranked().get(0).referent();
    return new Resolved(
        choice, OptionalInt.of(referent), basis(choice.mention(), pointer, referent));
  }

  private Basis basis(int mention, Pointer pointer, int referent) {
    if (pointer == Pointer.YOU) {
      return Basis.ADDRESSEE;
    }
    if (pointer.isPhrase() && pointers.holdsOffice(mention, referent)) {
      return Basis.ROLE;
    }
    return pointers.chainSays(mention, referent) ? Basis.CHAIN : Basis.CONTEXT;
  }
}
