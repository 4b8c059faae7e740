package org.colloquy.transcript.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Logs of Internet Relay Chat, as clients and meeting bots write them: {@code 15:00:42 <jroe>
 * Hello}, {@code [15:00] < jroe> Hello}, WeeChat's columns. Joins, leaves and what people describe
 * of themselves ({@code * jroe nods}) are nobody's speech.
 */
final class IrcChat implements ChatSyntax {
  private static final String TIME =
      "(?:[\\[(]?(?:(?<date>\\d{4}-\\d{2}-\\d{2}|\\p{Lu}\\p{Ll}{2} \\d{1,2}(?: \\d{4})?)[T ])?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,6})?Z?[\\])]?\\s{1,4})";
  private static final Pattern MESSAGE =
      Pattern.compile(TIME + "?<[ @+%&~!]?(?<who>[^<>\\s/]{1,32})> ?\\t?(?<text>.*)");
  private static final Pattern COLUMNS =
      Pattern.compile(
          "(?<date>\\d{4}-\\d{2}-\\d{2}) \\d{2}:\\d{2}:\\d{2}\\t(?<who>[^\\t]{0,32})\\t(?<text>.*)");
  private static final Pattern BRACKETED =
      Pattern.compile("\\d{1,2}:\\d{2}:\\d{2} \\[(?<who>[^\\[\\]\\s]{1,32})\\](?<text>(?: .*)?)");
  private static final Pattern NOTICE =
      Pattern.compile(
          TIME
              + "?(?:\\* |\\*{2,4} ?|-!-|={3} |-->|<--|--- |-{2}\\||\\u2022 |\\u2192 |\\u2190 |\\u21D0 |\\u21D2 )"
              + ".*|Session (?:Start|Ident|Close|Time).*|\\*{4} .*");

  /** Names of HTML, whose lines begin in the same way. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?i:html|head|title|body|p|b|i|u|a|br|hr|h[1-6]|ul|ol|li|div|span|table|tr|td|th|pre|code|em|strong|section|article|main|nav|form|script|style)");

  private static final Pattern SIGNS = Pattern.compile("[ @+%&~!]*");
  private static final Pattern NICK = Pattern.compile("[\\p{L}\\p{N}\\[\\]\\\\`_^{|}\\-.]{1,32}");

  @Override
  public Optional<ChatLine> lineOf(String line) {
    Matcher message = MESSAGE.matcher(line);
    if (message.matches() && !TAG.matcher(message.group("who")).matches()) {
      return Optional.of(
          ChatLine.message(message.group("who"), message.group("text"), message.group("date")));
    }
    if (NOTICE.matcher(line).matches()) {
      return Optional.of(ChatLine.notice());
    }
    Matcher columns = COLUMNS.matcher(line);
    if (columns.matches()) {
      String who = SIGNS.matcher(columns.group("who")).replaceFirst("");
      return Optional.of(
          NICK.matcher(who).matches() && !who.startsWith("-")
              ? ChatLine.message(who, columns.group("text"), columns.group("date"))
              : ChatLine.notice());
    }
    Matcher bracketed = BRACKETED.matcher(line);
    return bracketed.matches()
        ? Optional.of(ChatLine.message(bracketed.group("who"), bracketed.group("text"), null))
        : Optional.empty();
  }

  /** Messages have one line each; the bracketed ones have one or two. */
  @Override
  public double leastShare() {
    return 0.45;
  }
}
