package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;

/** Chats and community transcripts: {@code stark:}, the name of an account in small letters. */
public final class HandleLabel implements LabelShape {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[*_@]{0,3}(?<name>\\p{Ll}[\\p{L}\\d_.\\-]{0,20})[*_]{0,3}:[*_]{0,3}(?:[ \\u00A0]+[\\[(]?(?<behind>"
              + PersonWords.TIME
              + ")[\\])]?(?=$)|(?=[ \\u00A0]|$))");

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    Matcher shape = SHAPE.matcher(text).region(where.start(), where.end());
    return shape.lookingAt()
        ? Optional.of(
            new LabelCandidate(
                new Span(where.start(), shape.end()),
                shape.group("name"),
                shape.group("name"),
                shape.group("behind") != null,
                shape.group("behind") != null ? LabelFamily.NAMES : LabelFamily.HANDLES))
        : Optional.empty();
  }
}
