package org.colloquy.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a name that is printed in capitals as it is written in speech: as the transcript's own
 * text writes it if it occurs there ({@code McConnell}, {@code van Aalderen}), else by the usual
 * rules.
 */
final class NameCase {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "del", "der", "den", "van", "von", "bin", "ibn", "al", "el", "da", "dos",
          "du", "of", "and", "y");
  private static final Pattern RUN_OF_CAPITALS = Pattern.compile("\\p{Lu}{3}");
  private static final Pattern PART = Pattern.compile("[^\\-'’]+|[\\-'’]");

  private final String text;

  NameCase(String text) {
    this.text = text;
  }

  String of(List<String> words) {
    String name = String.join(" ", words);
    if (hasSmallLetters(name) && !isShouting(words)) {
      return name;
    }
    return words.size() > 1 ? writtenInText(words, name) : writtenWord(name);
  }

  private String writtenInText(List<String> words, String name) {
    String whole = find(name);
    return whole != null
        ? whole
        : words.stream().map(this::writtenWord).collect(Collectors.joining(" "));
  }

  private String writtenWord(String word) {
    String found = find(word);
    return found != null && Character.isUpperCase(found.charAt(0)) ? found : byRule(word);
  }

  /** The first occurrence of the name that is not all in capitals and begins with one. */
  private String find(String name) {
    if (name.chars().filter(Character::isLetter).count() < 2) {
      return null;
    }
    Matcher matcher =
        Pattern.compile(
                "(?<![\\p{L}\\p{M}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    while (matcher.find()) {
      String found = matcher.group();
      if (hasSmallLetters(found) && eachWordBeginsWell(found)) {
        return found;
      }
    }
    return null;
  }

  private static boolean eachWordBeginsWell(String name) {
    for (String word : name.split(" ")) {
      boolean shouted = RUN_OF_CAPITALS.matcher(word).find();
      boolean small = Character.isLowerCase(word.charAt(0)) && !PARTICLES.contains(word);
      if (shouted || small) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasSmallLetters(String name) {
    return name.chars().anyMatch(Character::isLowerCase);
  }

  /** Whether some word holds three capitals in a row. */
  private static boolean isShouting(List<String> words) {
    return words.stream().anyMatch(w -> RUN_OF_CAPITALS.matcher(w).find());
  }

  private static String byRule(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (PARTICLES.contains(small)) {
      return small;
    }
    if (word.indexOf('.') >= 0 || word.length() == 1) {
      return word;
    }
    StringBuilder written = new StringBuilder();
    Matcher parts = PART.matcher(small);
    while (parts.find()) {
      written.append(capitalised(parts.group()));
    }
    return written.toString();
  }

  private static String capitalised(String part) {
    if (part.startsWith("mc") && part.length() > 3) {
      return "Mc" + Character.toUpperCase(part.charAt(2)) + part.substring(3);
    }
    int first = part.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + part.substring(Character.charCount(first));
  }
}
