package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * Interviews, podcasts and machine transcripts: {@code Jane Roe:}, {@code **Jane Roe:**}, {@code
 * Jane Roe (00:12:58):}, {@code Speaker 1: 00:00:03}, {@code Jane Roe 12:58} on a line of its own,
 * {@code SPEAKER_00:}, {@code Hon. Jane Roe (Ottawa, Lib.):}.
 */
public final class NamedLabel implements LabelShape {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’\\-]{0,30}";
  private static final String MORE =
      "(?:[ \\u00A0](?:" + WORD + "|de|la|van|von|der|den|bin|al|of|and|#?\\d{1,3})){0,4}";
  private static final String MACHINE = "\\p{L}{2,12}_\\d{1,3}";
  private static final String TIME = "(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?";
  private static final Pattern SHAPE =
      Pattern.compile(
          "[*_]{0,3}(?<name>"
              + MACHINE
              + "|"
              + WORD
              + MORE
              + ")[*_]{0,3}"
              + "(?:"
              + "[ \\u00A0]?(?<description>\\([^()\\n\\r]{1,60}\\))?[*_]{0,3}:[*_]{0,3}(?:[ \\u00A0]+(?<behind>"
              + TIME
              + ")(?=\\s*$)|(?=$|[\\s\\u00A0\"“‘'(\\[]))"
              + "|[ \\u00A0]{2,}(?<alone>"
              + TIME
              + ")$"
              + "|[ \\u00A0]\\((?<bracketed>"
              + TIME
              + ")\\)$"
              + ")");
  private static final Pattern TIMED = Pattern.compile("\\(" + TIME + "\\)");
  private static final int LONGEST = 160;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    Matcher shape = SHAPE.matcher(text);
    shape.region(where.start(), Math.min(where.end(), where.start() + LONGEST));
    if (!shape.lookingAt()) {
      return Optional.empty();
    }
    String name = Words.singleSpaced(shape.group("name"));
    String description = shape.group("description");
    boolean timed =
        description != null && TIMED.matcher(description).matches()
            || shape.group("behind") != null
            || shape.group("alone") != null
            || shape.group("bracketed") != null;
    boolean sure = timed || name.matches(MACHINE);
    String printed = description == null || timed ? name : name + " " + description;
    return Optional.of(
        new LabelCandidate(
            new Span(where.start(), shape.end()), printed, name, sure, LabelFamily.NAMES));
  }
}
