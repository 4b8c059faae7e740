package org.colloquy.entity.talk;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The names by which people are called, turn by turn: {@code Toby, do you agree?} From there to the
 * end of the turn, <i>you</i> means the person called last.
 */
public final class CalledNames {
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

  private final Talk talk;
  private int turn;
  private OptionalInt called = OptionalInt.empty();
  private int calledIn = Talk.NONE;
  private int selfCalledIn = Talk.NONE;
  private boolean callsAThing;

  public CalledNames(Talk talk) {
    this.talk = talk;
  }

  /**
   * Moves to the turn with this 1-based number. If it is another turn, nobody is called there yet.
   */
  public void enter(int next) {
    if (next != turn) {
      turn = next;
      called = OptionalInt.empty();
      calledIn = Talk.NONE;
      selfCalledIn = Talk.NONE;
      callsAThing = false;
    }
  }

  /** The referent called last in this turn; empty if nobody except its speaker was called. */
  public OptionalInt called() {
    return called;
  }

  /** The 0-based index of the sentence that called them; {@link Talk#NONE} if none did. */
  public int calledIn() {
    return calledIn;
  }

  /**
   * Whether the sentence with this 0-based index calls the speaker of the turn by name, in quoted
   * words of somebody else.
   */
  public boolean callSpeakerIn(int sentence) {
    return selfCalledIn == sentence;
  }

  /**
   * Whether the turn spoke last to something that is no person: {@code Springfield, you are far}.
   */
  public boolean callsAThing() {
    return callsAThing;
  }

  /** Records whether a mention by name, of this referent, calls somebody. */
  public void notice(int mention, int referent) {
    OptionalInt speaker = talk.referents().get(referent).speaker();
    Pattern calling = speaker.isPresent() ? CALLED : CALLED_AS_YOU;
    if (!OPENS.matcher(talk.before(mention)).matches()
        || !calling.matcher(talk.behind(mention)).matches()) {
      return;
    }
    callsAThing = speaker.isEmpty() && !talk.referents().get(referent).isPerson();
    if (!callsAThing) {
      boolean self = speaker.isPresent() && speaker.equals(talk.cast().indexOf(turn));
      int sentence = talk.mention(mention).sentence();
      selfCalledIn = self ? sentence : Talk.NONE;
      called = self ? called : OptionalInt.of(referent);
      calledIn = self ? calledIn : sentence;
    }
  }
}
