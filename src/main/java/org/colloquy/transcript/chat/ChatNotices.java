package org.colloquy.transcript.chat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/**
 * What applications and bots write in chats: notices in place of messages ({@code <Media
 * omitted>}), remarks behind messages, and the accounts of bots.
 */
final class ChatNotices {
  private static final String MEETING_BOT = "meeting started";
  private static final Pattern BOT_NAME =
      Pattern.compile("(?i:.*[-_]bot|bot[-_].*)|.*\\p{Ll}Bot|.+ (?:APP|BOT|WORKFLOW)");

  /** What somebody did to a group. */
  private static final Pattern DONE =
      Pattern.compile(
          "\\b(?:added|removed|joined|left|changed|created|pinned|turned (?:on|off)|started a|is now an admin|security code)\\b");

  private static final Pattern EDITED =
      Pattern.compile("\\s*(?:<This message was edited>|\\(edited\\))\\s*$");
  private static final Set<String> LOG_LEVELS =
      Set.of(
          "info",
          "error",
          "warn",
          "warning",
          "debug",
          "trace",
          "fatal",
          "critical",
          "notice",
          "severe",
          "fine",
          "config",
          "err",
          "alert",
          "emerg");

  private static final int LONGEST_VERB = 20;

  private final Set<String> bots =
      WordFile.beside(ChatNotices.class, "bots.txt").stream()
          .map(WordLine::text)
          .collect(Collectors.toUnmodifiableSet());
  private final Pattern notice;

  ChatNotices() {
    List<String> notices =
        WordFile.beside(ChatNotices.class, "notices.txt").stream().map(WordLine::text).toList();
    notice = Pattern.compile("(?:" + String.join("|", notices) + ")", Pattern.CASE_INSENSITIVE);
  }

  /** Returns a message without a remark of the application behind it. */
  static String withoutRemark(String message) {
    return EDITED.matcher(message).replaceFirst("");
  }

  /** Whether the application has written the message, or a part of it that is a line. */
  boolean isNotice(String message) {
    return notice.matcher(message).matches();
  }

  /** Whether words in front of a colon say what somebody did to the group and are no name. */
  static boolean saysWhatIsDone(String words) {
    return DONE.matcher(words).find();
  }

  /** Whether a message is a report that an iPhone gives to the person of whom it tells. */
  static boolean isReport(String who, String message) {
    int end = Math.min(message.length(), who.length() + LONGEST_VERB);
    return message.startsWith(who + " ") && saysWhatIsDone(message.substring(who.length(), end));
  }

  /** Whether the account is that of a program. */
  boolean isBot(String account) {
    return bots.contains(account.toLowerCase(Locale.ROOT)) || BOT_NAME.matcher(account).matches();
  }

  /**
   * Whether the message shows that a bot has written it: it opens a meeting and names its chair.
   */
  static boolean isOfBot(String message) {
    String small = message.toLowerCase(Locale.ROOT);
    return small.startsWith(MEETING_BOT) && small.contains("chair");
  }

  /** Whether the name is the level of a program's log: {@code ERROR}, {@code app.WARNING}. */
  static boolean isLogLevel(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return LOG_LEVELS.contains(small.substring(small.lastIndexOf('.') + 1));
  }
}
