package org.colloquy.transcript.machine;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markup of chat messages: {@code <@U1>} for a person, {@code <#C1|salt>} for a channel, {@code
 * <https://…|text>} for a link, and {@code &amp;}.
 */
final class ChatMarkup {
  private static final Pattern MARK =
      Pattern.compile(
          "<(?<kind>[@#!]|(?=https?:|mailto:))(?<target>[^<>|]{1,2000})(?:\\|(?<text>[^<>]{1,2000}))?>");

  private ChatMarkup() {}

  /**
   * Returns the message as a reader of the chat sees it.
   *
   * @param names the names of those who write, by the numbers and names that the file has for them
   */
  static String shown(String message, Map<String, String> names) {
    if (message.indexOf('<') < 0 && message.indexOf('&') < 0) {
      return message;
    }
    Matcher marks = MARK.matcher(message);
    StringBuilder shown = new StringBuilder();
    while (marks.find()) {
      marks.appendReplacement(shown, Matcher.quoteReplacement(shown(marks, names)));
    }
    marks.appendTail(shown);
    return shown.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String shown(Matcher mark, Map<String, String> names) {
    String target = mark.group("target");
    String text = mark.group("text") == null ? target : mark.group("text");
    return switch (mark.group("kind")) {
      case "@" -> "@" + names.getOrDefault(target, text);
      case "#" -> "#" + text;
      case "!" -> "@" + text;
      default -> text;
    };
  }
}
