package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.transcript.time.WrittenTime;

/**
 * The name of an account in small letters and a colon, as in chats and community transcripts:
 * {@code stark:}. With a time it may have several words: {@code easter helper (01:00):}.
 */
final class HandleLabel implements LabelShape {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[*_@]{0,3}(?<name>\\p{Ll}[\\p{L}\\d_.\\-]{0,20}(?<more>(?:[ \\u00A0][\\p{L}\\d][\\p{L}\\d_.'’\\-]{0,20}){0,3}))[*_]{0,3}"
              + "(?:[ \\u00A0]?[\\[(](?<before>"
              + WrittenTime.TIME
              + ")[\\])][*_]{0,3}:|:)[*_]{0,3}(?:[ \\u00A0]+[\\[(]?(?<behind>"
              + WrittenTime.TIME
              + ")[\\])]?(?=$)|(?=[ \\u00A0]|$))");

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    Matcher shape = SHAPE.matcher(text).region(where.start(), where.end());
    if (!shape.lookingAt()) {
      return Optional.empty();
    }
    boolean timed = shape.group("before") != null || shape.group("behind") != null;
    if (!timed && !shape.group("more").isEmpty()) {
      return Optional.empty();
    }
    String name = Words.singleSpaced(shape.group("name"));
    return Optional.of(
        new LabelCandidate(
            new Span(where.start(), shape.end()),
            name,
            name,
            timed,
            timed ? LabelFamily.NAMES : LabelFamily.HANDLES));
  }
}
