package org.colloquy.entity;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.Mention;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;

/**
 * Notices names by which somebody is called, turn by turn: {@code Toby, do you agree?} From there
 * to the end of the turn, you is whoever was called last.
 */
final class Calls {
  /** In front of a name by which somebody is called: nothing, a quotation mark or a filler. */
  private static final Pattern OPENS =
      Pattern.compile(
          "\\s*|.*[\"“‘']\\s*|(?:so|and|well|okay|now|but|alright|all right),?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Behind a name at the start of a sentence: the name calls somebody. */
  private static final Pattern CALLED =
      Pattern.compile(
          "^(?:,\\s+(?!(?:who|whom|whose|which|an?|the)\\b)|[?!.]|\\s+(?:I|[Yy]ou|we)\\b).*",
          Pattern.DOTALL);

  /** Behind the name of somebody who says nothing: the name calls that person, too. */
  private static final Pattern CALLED_AS_YOU =
      Pattern.compile("^,\\s+(?:\\w+ ){0,3}you(?:r|['’]\\w+)?\\b.*", Pattern.DOTALL);

  private final Transcript transcript;
  private final Cast cast;
  private final Annotations annotations;
  private final Assignments assignments;

  private int turn;
  private Optional<Group> called = Optional.empty();
  private int selfCalledIn = -1;

  Calls(Transcript transcript, Cast cast, Annotations annotations, Assignments assignments) {
    this.transcript = transcript;
    this.cast = cast;
    this.annotations = annotations;
    this.assignments = assignments;
  }

  /** Forgets who was called when another turn begins. */
  void enter(int next) {
    if (next != turn) {
      turn = next;
      called = Optional.empty();
      selfCalledIn = -1;
    }
  }

  /** Whoever was called last in this turn, other than its speaker. */
  Optional<Group> called() {
    return called;
  }

  /** Whether somebody else's words in this sentence call the speaker of the turn by name. */
  boolean callSpeakerIn(int sentence) {
    return selfCalledIn == sentence;
  }

  /** Notices whether a third-person mention calls somebody. */
  void notice(int index) {
    Mention mention = assignments.mention(index);
    Optional<Group> named = assignments.groupOf(index);
    if (named.isEmpty() || mention.kind() != Mention.Kind.NAME) {
      return;
    }
    Span sentence = annotations.sentences().get(mention.sentence()).span();
    String before = new Span(sentence.start(), mention.span().start()).in(transcript.text());
    int end = Math.max(mention.span().end(), sentence.end());
    String after = new Span(mention.span().end(), end).in(transcript.text());
    OptionalInt speaker = named.get().speaker();
    Pattern calls = speaker.isPresent() ? CALLED : CALLED_AS_YOU;
    if (!OPENS.matcher(before).matches() || !calls.matcher(after).matches()) {
      return;
    }
    if (speaker.isPresent() || named.get().type().family() == Family.PERSON) {
      boolean self = speaker.isPresent() && speaker.equals(cast.indexOf(turn));
      selfCalledIn = self ? mention.sentence() : -1;
      called = self ? called : named;
    }
  }
}
