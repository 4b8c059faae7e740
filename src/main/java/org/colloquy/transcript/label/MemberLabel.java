package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.Writing;

/**
 * A title and a name, or an office, and a full stop, as in the record of a parliament: {@code Mr.
 * ROE.}, {@code Ms. ROE of Ohio.}, {@code The SPEAKER pro tempore (Mr. Doe).}, {@code The PRESIDING
 * OFFICER.}; and in that of its committees: {@code Senator Roe.}
 */
final class MemberLabel implements LabelShape {
  private static final String SURNAME =
      Lexicon.anyOf(Writing.CAPITALISED, WordKind.PREFIX_OF_CAPITALS)
          + "?\\p{Lu}[\\p{Lu}\\p{M}'’\\-]{1,30}";
  private static final String AS_WRITTEN_NAME =
      "(?:[dD]e |[vV][ao]n )?\\p{Lu}\\p{Ll}?[\\p{L}\\p{M}'’\\-]{1,30}";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<printed>(?:Mr|Mrs|Ms|Miss|Dr)\\. (?<name>"
              + SURNAME
              + "(?: "
              + SURNAME
              + "){0,2}(?: of \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)?)"
              + "|The (?<office>(?i:(?:acting |vice |deputy )?(?:speaker|presiding officer|chairman|chairwoman|chair|clerk|president))"
              + "(?: pro tempore)?)(?: \\([^()\\n\\r]{1,60}\\))?)\\.(?=[\\s\\u00A0]+\\p{Lu}|[\\s\\u00A0]*$)");

  /** Hearings of committees: {@code Chairman Roe.}, {@code Senator Roe.}, {@code Mr. Roe.} */
  private static final Pattern AS_WRITTEN =
      Pattern.compile(
          "(?<printed>(?:(?:Miss|"
              + Lexicon.anyOf(Writing.CAPITALISED, WordKind.SHORT_TITLE)
              + ")\\.|(?:Lieutenant |Major |Vice |Rear |Prime |Foreign |Deputy )?"
              + Lexicon.anyOf(Writing.CAPITALISED, WordKind.TITLE_OF_A_MEMBER)
              + ")"
              + " (?<name>"
              + AS_WRITTEN_NAME
              + "(?: "
              + AS_WRITTEN_NAME
              + ")?))\\.(?=[\\s\\u00A0]+[\\p{Lu}\\[(\"“])");

  /**
   * The record of a European house: {@code Jane Roe, on behalf of the Green Group. –}, {@code Jane
   * Roe (EPP). –}, {@code President. –}
   */
  private static final Pattern WITH_DASH =
      Pattern.compile(
          "(?<printed>(?<name>"
              + PersonWords.NAME
              + ")(?: \\([^()\\n\\r]{1,30}\\))?(?:, [^.:\\n\\r]{3,100})?)\\. [–—-](?=[ \\u00A0]+[\\p{Lu}\\d(\\[\"“])");

  private static final int LONGEST = 200;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    Matcher shape = SHAPE.matcher(text).region(where.start(), where.end());
    if (!shape.lookingAt()) {
      return asWritten(text, where);
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

  /** Returns a candidate that is not sure, since a sentence of prose may begin in the same way. */
  private static Optional<LabelCandidate> asWritten(String text, Span where) {
    Matcher shape = AS_WRITTEN.matcher(text).region(where.start(), where.end());
    boolean written = shape.lookingAt();
    if (!written) {
      int limit = Math.min(where.end(), where.start() + LONGEST);
      shape = WITH_DASH.matcher(text).region(where.start(), limit);
      written = shape.lookingAt();
    }
    return written
        ? Optional.of(
            new LabelCandidate(
                new Span(where.start(), shape.end()),
                Words.singleSpaced(shape.group("printed")),
                Words.singleSpaced(shape.group("name")),
                false,
                LabelFamily.MEMBERS))
        : Optional.empty();
  }
}
