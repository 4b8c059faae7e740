package org.colloquy.transcript.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The chat of a Zoom meeting: {@code 10:02:11 From Jane Roe : Hello}, {@code 10:02:11 From Jane Roe
 * to Everyone:} with the words below, or time, name and words with tabs between them.
 */
final class ZoomChat implements ChatSyntax {
  private static final Pattern FROM =
      Pattern.compile(
          "\\d{1,2}:\\d{2}:\\d{2}(?: [AP]M)?\\s+From\\s+(?<who>[^:]{1,60}?)(?:\\s+[tT]o\\s+[^:]{1,80}?)?"
              + "(?:\\s*\\((?:Privately|Direct Message|privately)\\))?\\s*:\\s*(?<text>.*)");
  private static final Pattern TABS =
      Pattern.compile("\\d{1,2}:\\d{2}:\\d{2}\\t\\s*(?<who>[^\\t:]{1,60}?)\\s?:\\t\\s*(?<text>.*)");

  @Override
  public Optional<ChatLine> lineOf(String line) {
    for (Pattern pattern : new Pattern[] {FROM, TABS}) {
      Matcher message = pattern.matcher(line);
      if (message.matches()) {
        return Optional.of(ChatLine.message(message.group("who"), message.group("text"), null));
      }
    }
    return Optional.empty();
  }

  @Override
  public double leastShare() {
    return 0.2;
  }
}
