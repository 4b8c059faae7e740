package org.colloquy.speaker.voice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.speaker.name.ReportedSpeech;

/** The cues by which speakers give their own names: {@code I'm Jane Roe}, {@code Jane here}. */
final class OwnNameCue {
  /** Words that make what follows somebody else's or nobody's. */
  private static final Pattern NOT_OWN =
      Pattern.compile(
          "(?:[\"“‘]\\s?|\\b(?i:said|says|say|goes|went|like|told (?:me|him|her|them|us)|tells (?:me|him|her|them|us)|thinks|thought|if|imagine|pretend|suppose|that|when|because|as|where|whether),? )$");

  private static final Pattern SELF_BEFORE =
      Pattern.compile(
          NameSurroundings.BOUND + "(?<phrase>" + CuePhrases.anyOf("self-before") + "),? $");

  private static final Pattern SELF_BEHIND =
      Pattern.compile(
          "^ "
              + CuePhrases.anyOf("self-behind")
              + "(?=[.,!]| (?:with|from|for|at|and|again)\\b|$)");

  private static final Pattern GREETS_ALL =
      Pattern.compile("^(?:" + CuePhrases.anyOf("greeted-before") + "),? [^.?!]{1,40}[,.!] $");

  private static final Pattern THIS_IS =
      Pattern.compile(NameSurroundings.START + CuePhrases.anyOf("this-is-before") + " $");

  /** Behind a greeting or a company's name: {@code Acme, this is Jane Roe speaking.} */
  private static final Pattern THIS_IS_LATER =
      Pattern.compile(
          NameSurroundings.BOUND + "(?<phrase>" + CuePhrases.anyOf("this-is-before") + ") $");

  private static final Pattern SPEAKS = Pattern.compile("^,? (?:speaking|calling|reporting)\\b");

  /** What may follow the speaker's own name. */
  static final Pattern ENDS_INTRODUCTION =
      Pattern.compile(
          "^(?:[.,!?…]|\\s?[-–—]|$| (?:and|from|with|here|your|the|an?|at|for|of|in|speaking|calling|again|by)\\b)");

  /** {@code Jane Roe, Radio Lakeland, Brake.} */
  private static final Pattern SIGNS_OFF =
      Pattern.compile("^, \\p{Lu}[\\p{L}\\p{M}\\p{N}.& ]{1,40}, \\p{Lu}[^.?!;]{1,40}\\.?$");

  private static final Pattern SENTENCE_ENDED = Pattern.compile("[.?!…][\"”]?\\s$");

  private OwnNameCue() {}

  /** Whether words behind this text are somebody else's or nobody's. */
  private static boolean isOthers(String before) {
    return NOT_OWN.matcher(before).find() || ReportedSpeech.isBehind(before);
  }

  private static boolean isTold(NameSurroundings context) {
    Matcher thisIs = THIS_IS_LATER.matcher(context.before());
    String before =
        thisIs.find() ? context.before().substring(0, thisIs.start("phrase")) : context.before();
    return ReportedSpeech.isBehind(before);
  }

  /** Returns the cue, if the speaker gives the name as their own. */
  static Optional<CueKind> in(NameSurroundings context) {
    boolean full = context.name().name().isFull();
    Matcher self = SELF_BEFORE.matcher(context.before());
    if (self.find()
        && (full || context.name().known() && context.isBefore(ENDS_INTRODUCTION))
        && !isOthers(context.before().substring(0, self.start("phrase")))) {
      return Optional.of(CueKind.SELF);
    }
    if (!context.name().known() || isTold(context)) {
      return Optional.empty();
    }
    boolean begins = context.starts() || context.isBehind(GREETS_ALL);
    boolean signsOff = full && context.isBehind(SENTENCE_ENDED) && context.isBefore(SIGNS_OFF);
    boolean speaks = context.isBehind(THIS_IS_LATER) && context.isBefore(SPEAKS);
    if (begins && context.isBefore(SELF_BEHIND)
        || signsOff && context.left() < NameSurroundings.LONGEST
        || speaks && context.isInFirstWords()) {
      return Optional.of(CueKind.SELF);
    }
    return context.isInFirstWords()
            && context.isBehind(THIS_IS)
            && context.isBefore(ENDS_INTRODUCTION)
        ? Optional.of(CueKind.THIS_IS)
        : Optional.empty();
  }
}
