package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;

/** A shape of labels: one way in which transcripts print who speaks. */
interface LabelShape {
  /**
   * Returns the candidate at the very start of a stretch of text; empty if there is none. {@code
   * LabelEvidence} decides from the whole file whether it is a label.
   *
   * @param where the stretch, whose end the candidate does not pass
   */
  Optional<LabelCandidate> at(String text, Span where);

  /**
   * Returns the match of a pattern at the very start of a stretch of text; empty if there is none.
   *
   * @param longest where the match must end at the latest, in UTF-16 code units from the start
   */
  static Optional<Matcher> match(Pattern shape, String text, Span where, int longest) {
    Matcher matcher = shape.matcher(text);
    matcher.region(where.start(), Math.min(where.end(), where.start() + longest));
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }
}
