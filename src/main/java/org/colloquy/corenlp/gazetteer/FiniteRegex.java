package org.colloquy.corenlp.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A regular expression that matches only a few strings, such as {@code Gen\.?} or {@code
 * [Cc]lass|course}, expanded to the list of them. Nearly all of the thousand expressions in
 * CoreNLP's rule files are of this kind.
 */
final class FiniteRegex {
  private static final int MOST = 256;
  private static final String SPECIAL = "[]?.\\^$()*+{}|";

  private final String regex;
  private int at;

  private FiniteRegex(String regex) {
    this.regex = regex;
  }

  /**
   * Returns all strings that the whole expression matches; empty if there are too many or the
   * expression uses unsupported syntax.
   */
  static Optional<Set<String>> expand(String regex) {
    return new FiniteRegex(regex).alternatives();
  }

  private Optional<Set<String>> alternatives() {
    Set<String> all = new LinkedHashSet<>();
    List<String> current = List.of("");
    while (at < regex.length()) {
      if (regex.charAt(at) == '|') {
        at++;
        all.addAll(current);
        current = List.of("");
        continue;
      }
      List<String> choices = choices();
      if (choices.isEmpty() || current.size() * choices.size() > MOST) {
        return Optional.empty();
      }
      current = product(current, choices);
    }
    all.addAll(current);
    return all.size() > MOST ? Optional.empty() : Optional.of(all);
  }

  /**
   * Reads the next element and returns the characters that it matches, with an empty string if it
   * is optional; an empty list if it is anything but a single character.
   */
  private List<String> choices() {
    List<String> choices = new ArrayList<>();
    int c = regex.codePointAt(at);
    if (c == '[') {
      int close = regex.indexOf(']', at);
      String members = close < 0 ? "" : regex.substring(at + 1, close);
      if (members.isEmpty() || !members.chars().allMatch(FiniteRegex::isPlainLetter)) {
        return List.of();
      }
      members.chars().forEach(m -> choices.add(Character.toString(m)));
      at = close + 1;
    } else if (c == '\\') {
      if (at + 1 == regex.length() || !isPunctuation(regex.charAt(at + 1))) {
        return List.of();
      }
      choices.add(regex.substring(at + 1, at + 2));
      at += 2;
    } else if (SPECIAL.indexOf(c) >= 0) {
      return List.of();
    } else {
      choices.add(Character.toString(c));
      at += Character.charCount(c);
    }
    return optional(choices);
  }

  private List<String> optional(List<String> choices) {
    if (at == regex.length() || regex.charAt(at) != '?') {
      return choices;
    }
    at++;
    if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
      return List.of();
    }
    choices.add("");
    return choices;
  }

  private static List<String> product(List<String> beginnings, List<String> ends) {
    List<String> all = new ArrayList<>();
    for (String beginning : beginnings) {
      for (String end : ends) {
        all.add(beginning + end);
      }
    }
    return all;
  }

  private static boolean isPlainLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }
}
