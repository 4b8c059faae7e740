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
 * The names by which people are called, turn by turn: {@code Toby, do you agree?} From there to the
 * end of the turn, <i>you</i> means the person called last.
 */
final class CalledNames {
  /** What may precede a name by which somebody is called: nothing, a quotation mark or a filler. */
  private static final Pattern OPENS =
      Pattern.compile(
          "\\s*|.*[\"“‘']\\s*|(?:so|and|well|okay|now|but|alright|all right),?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What follows a speaker's name at the start of a sentence if it calls that speaker. */
  private static final Pattern CALLED =
      Pattern.compile(
          "^(?:,\\s+(?!(?:who|whom|whose|which|an?|the)\\b)|[?!.]|\\s+(?:I|[Yy]ou|we)\\b).*",
          Pattern.DOTALL);

  /** What follows the name of a person who is not a speaker if it calls that person. */
  private static final Pattern CALLED_AS_YOU =
      Pattern.compile("^,\\s+(?:\\w+ ){0,3}you(?:r|['’]\\w+)?\\b.*", Pattern.DOTALL);

  private final Transcript transcript;
  private final Cast cast;
  private final Annotations annotations;
  private final Assignments assignments;

  private int turn;
  private Optional<Group> called = Optional.empty();
  private int selfCalledIn = -1;

  CalledNames(Transcript transcript, Cast cast, Annotations annotations, Assignments assignments) {
    this.transcript = transcript;
    this.cast = cast;
    this.annotations = annotations;
    this.assignments = assignments;
  }

  /**
   * Moves to the turn with this 1-based number. If it is another turn, nobody is called there yet.
   */
  void enter(int next) {
    if (next != turn) {
      turn = next;
      called = Optional.empty();
      selfCalledIn = -1;
    }
  }

  /** The person called last in this turn; empty if nobody except its speaker was called. */
  Optional<Group> called() {
    return called;
  }

  /**
   * Whether the sentence with this 0-based index calls the speaker of the turn by name, in quoted
   * words of somebody else.
   */
  boolean callSpeakerIn(int sentence) {
    return selfCalledIn == sentence;
  }

  /** Records whether the third-person mention with this 0-based index calls somebody. */
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
    Pattern calling = speaker.isPresent() ? CALLED : CALLED_AS_YOU;
    if (!OPENS.matcher(before).matches() || !calling.matcher(after).matches()) {
      return;
    }
    if (speaker.isPresent() || named.get().type().family() == Family.PERSON) {
      boolean self = speaker.isPresent() && speaker.equals(cast.indexOf(turn));
      selfCalledIn = self ? mention.sentence() : -1;
      called = self ? called : named;
    }
  }
}
