package org.colloquy.transcript.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chats that were copied from Slack, Discord, Teams, Telegram or Google Chat: a line with name and
 * time, and the words below. A time without AM or PM counts only with a date, in brackets or behind
 * a dash, because transcripts have times of the recording behind names.
 */
final class CopiedChat implements ChatSyntax {
  private static final String TWELVE = "\\d{1,2}:\\d{2}(?::\\d{2})?[ \\u202F\\u00A0]?[AaPp][Mm]";
  private static final String DAY = "(?:[Tt]oday|[Yy]esterday|(?<date>" + ChatTimes.DATE + "))";

  /** A day without a year, as Teams copies it. */
  private static final String SHORT_DAY =
      "(?:\\d{1,2}[/.]\\d{1,2}\\.?|(?<date>" + ChatTimes.DATE + "))";

  private static final String WHEN = "(?:" + DAY + ",? (?:at )?)?" + ChatTimes.TIME;
  private static final String WHO = "(?<who>[^:,\\[\\]]{1,48}?)";

  /** The time of the day to the second, as Zoom saves it with the captions of a meeting. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "\\[(?<who>[^:\\[\\]]{1,60})\\] \\d{2}:\\d{2}:\\d{2}(?<date>(?!))?(?: (?<said>\\S.*))?");

  private static final Pattern[] HEADS = {
    Pattern.compile(WHO + " ?[—–] ?" + WHEN),
    Pattern.compile("\\[" + WHEN + "\\] " + WHO),
    Pattern.compile(
        "\\["
            + SHORT_DAY
            + ",? "
            + ChatTimes.TIME
            + "\\] (?<who>[^:,\\[\\]]{1,48}(?:, ?[^:,\\[\\]]{1,48})?)"),
    CAPTION,
    Pattern.compile(WHO + ", \\[" + WHEN + "\\]:?"),
    Pattern.compile(WHO + ",? {1,3}\\[?(?:" + DAY + ",? (?:at )?)?" + TWELVE + "\\]?"),
    Pattern.compile("> ?" + WHO + " \\[\\w{5,20}\\] @ " + WHEN + "(?: Z)?:?"),
    Pattern.compile(WHO + ",? " + DAY + ",? (?:at )?" + ChatTimes.TIME)
  };

  /** Lines that the application shows between messages. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:"
              + TWELVE
              + "|\\d{1,2}:\\d{2}|={5,}|-{3,}.*|(?:Guild|Channel|Topic|Exported|Messages):? .*)");

  private static final Pattern BELOW_NAME = Pattern.compile("\\s*" + TWELVE + "\\s*");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][^:,?!\\[\\]]{0,47}(?<![.…])");

  private static final Pattern DISCRIMINATOR = Pattern.compile("#\\d{4}$");

  @Override
  public Optional<ChatLine> lineOf(String line) {
    String stripped = line.strip();
    if (NOTICE.matcher(stripped).matches()) {
      return Optional.of(ChatLine.notice());
    }
    for (Pattern head : HEADS) {
      Matcher message = head.matcher(stripped);
      if (message.matches()) {
        String who = DISCRIMINATOR.matcher(message.group("who").strip()).replaceFirst("");
        String behind = head.equals(CAPTION) ? message.group("said") : null;
        return Optional.of(
            ChatLine.message(who, behind == null ? "" : behind, message.group("date")));
      }
    }
    return Optional.empty();
  }

  /** The name and the time of Slack and Teams stand on two lines. */
  @Override
  public List<String> joined(List<String> lines) {
    List<String> joined = new ArrayList<>();
    for (String line : lines) {
      int last = joined.size() - 1;
      boolean below = last >= 0 && BELOW_NAME.matcher(line).matches();
      if (below && NAME.matcher(joined.get(last)).matches()) {
        joined.set(last, joined.get(last).stripTrailing() + "  " + line.strip());
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  @Override
  public double leastShare() {
    return 0.15;
  }
}
