package org.colloquy.speaker.voice;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cues by which a turn presents somebody: a guest who is introduced, whoever speaks next, or
 * whoever has just spoken.
 */
final class PresentedNameCue {
  /** So far before the end of a turn is the introduction of a guest, in UTF-16 code units. */
  private static final int GUEST_WITHIN = 2_500;

  private static final int SHOWN_WITHIN = 600;
  private static final int HANDED_WITHIN = 400;

  private static final String WORDS_BETWEEN =
      "(?: (?!(?i:about|that|who|whom|how|why|when|because|if|like|is|was|were|and|but|not|no|to|with|for|this|you|your)\\b)[\\p{L}\\p{M}\\p{N}'’\\-]{1,20},?){0,8}";

  /** A word in front of a name that says whose colleague it is: {@code our own}. */
  private static final String OF_THE_PROGRAMME =
      "(?:our|my|the|\\p{Lu}[\\p{L}.&]*['’]s|[\\p{Ll}\\-]{2,14})";

  private static final Pattern GUEST_BEFORE =
      Pattern.compile(
          NameSurroundings.BOUND
              + "(?<!\\bfor )"
              + CuePhrases.anyOf("guest-before")
              + WORDS_BETWEEN
              + "[ ,]+$");

  private static final Pattern GUEST_BEHIND =
      Pattern.compile("^(?:, [^.?!]{1,80})?,? " + CuePhrases.anyOf("guest-behind") + "\\b");

  private static final Pattern SHOWN_BEFORE =
      Pattern.compile(
          NameSurroundings.BOUND + CuePhrases.anyOf("shown-before") + WORDS_BETWEEN + "[ ,]+$");

  /** Somebody may be had in many ways; behind this, they are there. */
  private static final Pattern HAD_BEFORE =
      Pattern.compile(
          NameSurroundings.BOUND + CuePhrases.anyOf("had-before") + WORDS_BETWEEN + "[ ,]+$");

  private static final Pattern THERE =
      Pattern.compile(
          "^,? (?:here|with (?:us|me)|on (?:the|this|our) (?:show|program(?:me)?|podcast|line|phone)|join|back|in the studio|today|tonight)\\b");

  private static final Pattern HANDED_BEFORE =
      Pattern.compile(
          NameSurroundings.BOUND
              + CuePhrases.anyOf("handed-before")
              + "(?: you)?(?:[ ,]+"
              + OF_THE_PROGRAMME
              + "){0,4}[ ,]+$");

  private static final Pattern HANDED_BEHIND =
      Pattern.compile("^(?: in [^.?!,]{1,30})?,? " + CuePhrases.anyOf("handed-behind") + "\\b");

  /** At the start of the turn; later, it speaks of somebody else. */
  private static final Pattern HEARD_BEFORE =
      Pattern.compile(
          "^(?:[^.?!]{1,20}[.?!,] ){0,2}"
              + CuePhrases.anyOf("heard-before")
              + "(?: "
              + OF_THE_PROGRAMME
              + "){0,4} $");

  private static final Pattern THE = Pattern.compile("\\b[Tt]he $");

  private PresentedNameCue() {}

  /** Returns the cue, if the turn presents the bearer of the name. */
  static Optional<CueKind> in(NameSurroundings context) {
    boolean known = context.name().known();
    boolean had = context.isBehind(HAD_BEFORE);
    boolean there = context.isBefore(THERE);
    boolean guest =
        context.isBehind(GUEST_BEFORE) || context.isBefore(GUEST_BEHIND) || had && there;
    boolean thing = !known && (had || !context.name().name().isFull() || context.isBehind(THE));
    if (guest && !thing && context.left() <= GUEST_WITHIN) {
      return Optional.of(CueKind.GUEST);
    }
    if (!known) {
      return Optional.empty();
    }
    if (context.isBehind(SHOWN_BEFORE) && context.left() <= SHOWN_WITHIN) {
      return Optional.of(CueKind.SHOWN);
    }
    boolean single = context.name().name().titles().isEmpty() && !context.name().name().isFull();
    boolean calledUp = !single && context.behind().equals("?") && context.starts();
    if ((calledUp || context.isBehind(HANDED_BEFORE) || context.isBefore(HANDED_BEHIND))
        && context.left() <= HANDED_WITHIN) {
      return Optional.of(CueKind.HANDED);
    }
    return context.name().name().isFull()
            && context.isBehind(HEARD_BEFORE)
            && context.isBefore(OwnNameCue.ENDS_INTRODUCTION)
        ? Optional.of(CueKind.HEARD)
        : Optional.empty();
  }
}
