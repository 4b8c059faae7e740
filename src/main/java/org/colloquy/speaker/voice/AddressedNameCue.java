package org.colloquy.speaker.voice;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cues by which a turn addresses somebody who is there. A name between commas in the middle of
 * a sentence is none: it may belong to a list.
 */
final class AddressedNameCue {
  private static final Pattern THANKED_BEFORE =
      Pattern.compile(
          NameSurroundings.BOUND
              + CuePhrases.anyOf("thanked-before")
              + "(?: for [^.?!,]{1,40})?(?: (?:to|and))?,? $");

  private static final Pattern THANKED_BEHIND =
      Pattern.compile("^,? " + CuePhrases.anyOf("thanked-behind") + "\\b");

  private static final Pattern WELCOMED_BEFORE =
      Pattern.compile(
          NameSurroundings.BOUND
              + CuePhrases.anyOf("welcomed-before")
              + "(?: to [^.?!,]{1,40})?,? $");

  private static final Pattern WELCOMED_BEHIND =
      Pattern.compile("^,? " + CuePhrases.anyOf("welcomed-behind") + "\\b");

  private static final Pattern GREETED =
      Pattern.compile(NameSurroundings.BOUND + CuePhrases.anyOf("greeted-before") + ",? $");

  private static final Pattern ANSWERED =
      Pattern.compile(NameSurroundings.START + CuePhrases.anyOf("answered-before") + ",? $");

  private static final Pattern BEHIND_COMMA = Pattern.compile(",\\s$");

  /** What follows a name that is addressed: {@code Jane Roe, a farmer} speaks of her. */
  private static final Pattern BEFORE_SPEECH =
      Pattern.compile(
          "^,\\s(?=\\p{Ll}|I\\b)(?!(?:who|whom|whose|which|an?|the|and|or|our|my|his|her)\\b)");

  /** A full name that is addressed: {@code Jane Roe, leader of her party} speaks of her. */
  private static final Pattern BEFORE_SPEECH_TO =
      Pattern.compile(
          "^,\\s(?:[^.?!]{0,80}\\b(?:you|your|welcome|thanks?|please)\\b|(?:what|how|why|where|when|tell|let|can|could|do|did|is|are|go)\\b)");

  /** A name that is a sentence by itself: {@code Jane?} */
  private static final Pattern CALL = Pattern.compile("^[?!]");

  private static final Pattern AT_END = Pattern.compile("^(?:[.?!…](?:\\s|$|[\"”])|\\s?[-–—]|$)");

  private static final Pattern NO_ADDRESS_BEHIND =
      Pattern.compile("^(?:['’]|,? and\\b| (?:and|or|is|was|has|had|said|says)\\b)");

  private AddressedNameCue() {}

  /**
   * Returns the cue, if the turn addresses the bearer of the name.
   *
   * @param first whether the name stands in the first sentence of the turn
   */
  static Optional<CueKind> in(NameSurroundings context, boolean first) {
    if (!context.name().known()) {
      return rare(context);
    }
    boolean ends = !context.isBefore(NO_ADDRESS_BEHIND);
    boolean starts = context.starts();
    if (ends && context.isBehind(THANKED_BEFORE) || starts && context.isBefore(THANKED_BEHIND)) {
      return Optional.of(CueKind.THANKED);
    }
    if (ends && context.isBehind(WELCOMED_BEFORE) || starts && context.isBefore(WELCOMED_BEHIND)) {
      return Optional.of(CueKind.WELCOMED);
    }
    if (ends && context.isBehind(GREETED)) {
      return Optional.of(CueKind.GREETED);
    }
    boolean full = context.name().name().isFull();
    boolean speech = context.isBefore(full ? BEFORE_SPEECH_TO : BEFORE_SPEECH);
    boolean end = context.isBefore(AT_END);
    if (first && (speech || end) && context.isBehind(ANSWERED)) {
      return Optional.of(CueKind.ANSWERED);
    }
    if (starts && (speech || context.isBefore(CALL))) {
      return Optional.of(CueKind.CALLED_FIRST);
    }
    return end && context.isBehind(BEHIND_COMMA) && (!full || context.behind().startsWith("?"))
        ? Optional.of(CueKind.CALLED_LAST)
        : Optional.empty();
  }

  /** Of a word that is no known name, only what is clearly said to somebody is believed. */
  private static Optional<CueKind> rare(NameSurroundings context) {
    if (context.name().name().isFull()) {
      return Optional.empty();
    }
    if (context.isBefore(AT_END) && context.isBehind(THANKED_BEFORE)) {
      return Optional.of(CueKind.THANKED);
    }
    if (context.starts() && context.isBefore(BEFORE_SPEECH_TO)) {
      return Optional.of(CueKind.CALLED_FIRST);
    }
    return context.behind().startsWith("?") && context.isBehind(BEHIND_COMMA)
        ? Optional.of(CueKind.CALLED_LAST)
        : Optional.empty();
  }
}
