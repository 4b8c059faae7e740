package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.Writing;
import org.colloquy.transcript.time.WrittenTime;

/**
 * A name as it is written with a colon or a time, as in interviews, podcasts and machine
 * transcripts: {@code Jane Roe:}, {@code **Jane Roe:**}, {@code Jane Roe (00:12:58):}, {@code
 * Speaker 1: 00:00:03}, {@code Jane Roe 12:58} on a line of its own, {@code SPEAKER_00:}, {@code
 * Hon. Jane Roe (Ottawa, Lib.):}, {@code Jane Roe (Springfield) (Lab):}, {@code Jane Roe, Some
 * Show:}, {@code Jane Roe - Some Bank - Analyst:}, {@code @jane:}, {@code #Jane:}, {@code Jane? :},
 * {@code Q201 Chair:}.
 */
final class NamedLabel implements LabelShape {
  private static final String MACHINE = "\\p{L}{2,12}_\\d{1,3}";

  /**
   * Somebody without a name, in two words; {@code First question:} and {@code Other members:} are
   * speech, too.
   */
  private static final String UNNAMED =
      "(?:"
          + Lexicon.anyOf(Writing.CAPITALISED, WordKind.UNIDENTIFIED)
          + "|Multiple|Several|Various|Male|Female|Young|Elderly)[ \\u00A0](?!questions?|answers?|both|all|group|clips?)"
          + Lexicon.anyOf(WordKind.NOBODY)
          + "(?:[ \\u00A0]#?\\d{1,3})?(?=[ \\u00A0]?[:*_(\\[])";

  /** An office of several words, whose holder stands in brackets behind it. */
  private static final String OFFICE =
      Lexicon.anyOf(Writing.CAPITALISED, WordKind.PUBLIC_OFFICE, WordKind.TITLE)
          + "(?:[ \\u00A0](?:"
          + PersonWords.WORD
          + ",?|for|of|to|at|in|and|the)){1,15}(?=[ \\u00A0]\\("
          + PersonWords.WORD
          + "[ \\u00A0]\\p{Lu}[^()\\n\\r]{1,50}\\)[ \\u00A0]?:)";

  /** Several who speak together: {@code Jane Roe, Sam Poe and Mo Lee}. */
  private static final String TOGETHER =
      PersonWords.SHORT_NAME
          + "(?:,[ \\u00A0]"
          + PersonWords.SHORT_NAME
          + ")*+(?:,?[ \\u00A0](?:and|&)[ \\u00A0]"
          + PersonWords.SHORT_NAME
          + "){1,6}(?=[ \\u00A0]?:)";

  /** Emphasis, bullets and emoji that may stand around a name. */
  private static final String MARKS =
      "(?:#(?=\\p{Lu})|[*_@>•\\-–\\p{So}\\p{Sk}\\uFE0F\\u200D]{1,6}[ \\u00A0]?){0,2}";

  private static final String EMOJI = "(?:[ \\u00A0]?[\\p{So}\\p{Sk}\\uFE0F\\u200D]{1,4})?";
  private static final String TIME = WrittenTime.TIME;
  private static final String GAP = "[ \\u00A0]";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:(?<item>\\d{1,3}\\.)|Q ?\\d{1,4}[.:]?[ \\u00A0\\t]{0,8})?"
              + GAP
              + "?"
              + MARKS
              + "(?:[\\[(]"
              + TIME
              + "[\\])]"
              + GAP
              + ")?(?<name>"
              + MACHINE
              + "|"
              + OFFICE
              + "|"
              + UNNAMED
              + "|"
              + TOGETHER
              + "|"
              + PersonWords.NAME
              + "|(?<=@)\\p{Ll}[\\p{L}\\d_.]{1,20}|[Tt]he(?:"
              + GAP
              + "(?:"
              + PersonWords.WORD
              + ",?|for|of|to|at|in|and|the)){1,15}|(?:Some|An?|Several|Other|All) [Hh]on(?:\\.|ou?rable) [Mm]embers?)"
              + EMOJI
              + "[*_]{0,3}(?<role>,"
              + GAP
              + "?[^:()\\n\\r.?!]{2,60}|"
              + GAP
              + "(?:-{1,2}|–|—)"
              + GAP
              + "[^:()\\n\\r.?!]{2,80})?(?:(?:"
              + GAP
              + "\\([^()\\n\\r]{1,40}\\))?(?:"
              + GAP
              + "{2,}|\\t"
              + GAP
              + "*)(?<alone>"
              + TIME
              + ")(?=$)|"
              + GAP
              + "?(?<description>(?:[\\[(][^()\\[\\]\\n\\r]{1,60}[\\])]|\\([^()\\n\\r]{1,60}\\([^()\\n\\r]{1,40}\\)\\))(?:"
              + GAP
              + "\\([^()\\n\\r]{1,40}\\))?)[*_]{0,3}(?:"
              + GAP
              + "?:[*_]{0,3}(?=$|[\\s\\u00A0\"“‘'(\\[])|(?<bracketed>)(?=$|[ \\u00A0])(?![ \\u00A0]{2,}"
              + TIME
              + "$))"
              + "|\\??[*_]{0,3}"
              + GAP
              + "?:[*_]{0,3}(?:"
              + GAP
              + "+[\\[(]?(?<behind>"
              + TIME
              + ")[\\])]?(?=$)|(?=$|[\\s\\u00A0\"“‘'(\\[]))"
              + ")");
  private static final Pattern TIMED = Pattern.compile("[\\[(]" + TIME + "[\\])]");

  /** Words of a clause: {@code Well, you know how it goes: …} names no role. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "\\b(?:I|me|my|you|your|we|us|our|they|them|he|she|it|its|this|that|these|there|here|what|how|why|when|if|because"
              + "|but|so|is|are|was|were|be|been|am|have|has|had|do|does|did|can|could|will|would|should|may|might|must|say|says"
              + "|said|know|think|mean|want|see|look|go|goes|get|got|let|one thing)\\b|['’](?:s|m|re|ve|ll|d|t)\\b(?! \\p{Lu})",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 200;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    Matcher shape = SHAPE.matcher(text);
    int limit = Math.min(where.end(), where.start() + LONGEST);
    shape.region(where.start(), limit);
    boolean cut = limit < where.end();
    if (!shape.lookingAt() || cut && shape.end() == limit) {
      return Optional.empty();
    }
    String name = Words.singleSpaced(shape.group("name"));
    if (name.equals("Q")) {
      return Optional.empty();
    }
    String description = shape.group("description");
    boolean timed =
        description != null && TIMED.matcher(description).matches()
            || shape.group("behind") != null
            || shape.group("alone") != null;
    boolean listed = shape.group("item") != null && (description == null || timed);
    if (listed || shape.group("bracketed") != null && !timed) {
      return Optional.empty();
    }
    String role = shape.group("role") == null ? "" : shape.group("role");
    if (CLAUSE.matcher(role).find()) {
      return Optional.empty();
    }
    String printed = description == null || timed ? name + role : name + role + " " + description;
    return Optional.of(
        new LabelCandidate(
            new Span(where.start(), shape.end()),
            Words.singleSpaced(printed),
            name,
            timed || name.matches(MACHINE) || text.startsWith(">>", where.start()),
            LabelFamily.NAMES));
  }
}
