package org.colloquy.transcript.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chats whose messages begin with date, time and name, such as those that WhatsApp exports ({@code
 * 12/03/21, 10:15 - Jane Roe: Hello} on Android, {@code [12/03/21, 10:15:30] Jane Roe: Hello} on an
 * iPhone) or Skype copies. A line without a date continues the message above.
 */
final class DatedChat implements ChatSyntax {
  private static final String WHEN = "(?<date>" + ChatTimes.DATE + "),? (?:at )?" + ChatTimes.TIME;
  private static final Pattern BARE = Pattern.compile(WHEN + "(?<behind>) [-–] (?<rest>.*)");

  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\[(?:"
              + WHEN
              + "|"
              + ChatTimes.TIME
              + ",? (?<behind>"
              + ChatTimes.DATE
              + "))\\] (?<rest>.*)");

  private static final Pattern TIMED =
      Pattern.compile(
          "\\((?:(?<date>"
              + ChatTimes.DATE
              + "),? )?"
              + ChatTimes.TIME
              + "(?<behind>)\\) (?<rest>.*)");

  private static final Pattern MESSAGE =
      Pattern.compile("(?:~ ?)?(?<who>[^:\"“”]{1,60}): ?(?<text>.*)");

  private final Pattern line;

  private DatedChat(Pattern line) {
    this.line = line;
  }

  /** Date and time with a dash behind them. */
  static DatedChat bare() {
    return new DatedChat(BARE);
  }

  /** A time in round brackets, perhaps with a date, as Pidgin writes it. */
  static DatedChat timed() {
    return new DatedChat(TIMED);
  }

  /** Date and time in brackets. */
  static DatedChat bracketed() {
    return new DatedChat(BRACKETED);
  }

  @Override
  public Optional<ChatLine> lineOf(String written) {
    Matcher found = line.matcher(written);
    if (!found.matches()) {
      return Optional.empty();
    }
    Matcher message = MESSAGE.matcher(found.group("rest"));
    if (!message.matches() || ChatNotices.saysWhatIsDone(message.group("who"))) {
      return Optional.of(ChatLine.notice());
    }
    String behind = found.group("behind");
    String date =
        found.group("date") == null && behind != null && !behind.isEmpty()
            ? behind
            : found.group("date");
    return Optional.of(ChatLine.message(message.group("who"), message.group("text"), date));
  }

  @Override
  public double leastShare() {
    return 0.2;
  }
}
