package org.colloquy.transcript.annotation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextForm;

/**
 * The CHAT format in a file of plain text: {@code @Begin} opens it, and a header lists who speaks.
 */
public final class ChatFileText implements TextForm {
  private static final Pattern HEAD =
      Pattern.compile("\\s*(?:@UTF8\\s*\\R(?:@[^\\n]{0,200}\\R){0,5}?)?@Begin\\s*\\R");

  private static final Pattern PARTICIPANTS =
      Pattern.compile("^@Participants:", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private final ChatFileReader files = new ChatFileReader();

  @Override
  public Optional<Reading> reading(String id, String text) {
    return HEAD.matcher(text).lookingAt() && PARTICIPANTS.matcher(text).find()
        ? Optional.of(files.readText(id, text))
        : Optional.empty();
  }
}
