package org.colloquy.transcript.caption;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the character references of captions: {@code &amp;}, {@code &#39;}, {@code &#x2019;}. */
final class CharacterReferences {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(?:#(?<decimal>\\d{1,7})|#[xX](?<hex>\\p{XDigit}{1,6})|(?<name>\\p{Alpha}{2,6}));");

  /** Direction marks and soft hyphens are not part of speech. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("lrm", ""),
          Map.entry("rlm", ""),
          Map.entry("shy", ""),
          Map.entry("hellip", "…"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"));

  private CharacterReferences() {}

  /** Returns the text with its references decoded once; unknown references stay as they are. */
  static String decode(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(character(m.group())));
  }

  private static String character(String reference) {
    Matcher m = REFERENCE.matcher(reference);
    if (!m.matches()) {
      return reference;
    }
    if (m.group("name") != null) {
      return NAMED.getOrDefault(m.group("name"), reference);
    }
    int codePoint =
        m.group("hex") != null
            ? Integer.parseInt(m.group("hex"), 16)
            : Integer.parseInt(m.group("decimal"));
    boolean character =
        Character.isValidCodePoint(codePoint)
            && !Character.isISOControl(codePoint)
            && Character.getType(codePoint) != Character.SURROGATE;
    return character ? Character.toString(codePoint) : reference;
  }
}
