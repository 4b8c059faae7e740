package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * The record of a parliament: {@code Mr. ROE.}, {@code Ms. ROE of Ohio.}, {@code The SPEAKER pro
 * tempore (Mr. Doe).}, {@code The PRESIDING OFFICER.} The label ends in a full stop.
 */
public final class MemberLabel implements LabelShape {
  private static final String SURNAME = "(?:Mc|Mac|De|La|Van)?\\p{Lu}[\\p{Lu}\\p{M}'’\\-]{1,30}";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<printed>(?:Mr|Mrs|Ms|Miss|Dr)\\. (?<name>"
              + SURNAME
              + "(?: "
              + SURNAME
              + "){0,2}(?: of \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)?)"
              + "|The (?<office>(?i:(?:acting |vice |deputy )?(?:speaker|presiding officer|chairman|chairwoman|chair|clerk|president))"
              + "(?: pro tempore)?)(?: \\([^()\\n\\r]{1,60}\\))?)\\.(?=[\\s\\u00A0]+\\p{Lu}|[\\s\\u00A0]*$)");

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    Matcher shape = SHAPE.matcher(text).region(where.start(), where.end());
    if (!shape.lookingAt()) {
      return Optional.empty();
    }
    String name = shape.group("name") == null ? shape.group("office") : shape.group("name");
    return Optional.of(
        new LabelCandidate(
            new Span(where.start(), shape.end()),
            Words.singleSpaced(shape.group("printed")),
            Words.singleSpaced(name),
            true,
            LabelFamily.MEMBERS));
  }
}
