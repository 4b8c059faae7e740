package org.colloquy.speaker.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.GivenNames;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * The case of names that labels print in capitals. A name is written as in the transcript's own
 * text if it occurs there ({@code McConnell}, {@code van Aalderen}), else by the usual rules. Where
 * all names are short codes ({@code RH}, {@code SA}), they stay as they are. The last word is a
 * surname, never a particle: {@code BO DU} becomes {@code Bo Du}.
 */
public final class NameCase {
  private static final Pattern PART = Pattern.compile("[^\\-'’]+|[\\-'’]");

  /** The capitals behind the prefix of a word that is printed in capitals: {@code DeLAY}. */
  private static final Pattern SHOUTED = Pattern.compile("(?<=\\p{Lu})[\\p{Lu}\\p{M}]+$");

  /** The initials or the code of somebody: {@code RH}, {@code MOT}. */
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,3}\\d{0,2}");

  private static final Set<String> SMALL_IN_TITLES =
      Set.of("of", "the", "for", "to", "and", "on", "at", "in");

  /** The names and words as the text writes them, by their form in small letters. */
  private final Map<String, String> written = new HashMap<>();

  private final Set<String> seen = new HashSet<>();

  /** Whether all names are short codes of capitals, which stay as they are printed. */
  private final boolean codes;

  /**
   * Looks up how a text writes these names.
   *
   * @param text the text of the transcript
   * @param names the words of every name that {@link #of} will be asked for
   */
  public NameCase(String text, Collection<List<String>> names) {
    codes =
        names.stream().distinct().count() > 1
            && names.stream().allMatch(n -> n.size() == 1 && CODE.matcher(n.get(0)).matches());
    List<String> wanted = new ArrayList<>();
    for (List<String> name : names) {
      if (needsWriting(name)) {
        wanted.add(String.join(" ", name));
        wanted.addAll(name);
      }
    }
    wanted.removeIf(n -> n.codePoints().filter(Character::isLetter).count() < 2);
    if (!wanted.isEmpty()) {
      NameSearch.ignoringCase(wanted).in(text, hit -> note(text.substring(hit.start(), hit.end())));
    }
  }

  private void note(String found) {
    if (seen.add(found) && hasSmallLetters(found) && eachWordBeginsWell(found)) {
      written.putIfAbsent(found.toLowerCase(Locale.ROOT), found);
    }
  }

  /**
   * Returns a name in its usual case, its words joined by spaces. A name that is not in capitals
   * stays as it is.
   */
  public String of(List<String> words) {
    String name = String.join(" ", words);
    if (!needsWriting(words)) {
      return name;
    }
    String whole = written.get(name.toLowerCase(Locale.ROOT));
    if (whole != null) {
      return capitalised(whole);
    }
    if (codes && GivenNames.bearerOf(name).isEmpty()) {
      return name;
    }
    List<String> byWords = new ArrayList<>(words.stream().map(this::writtenWord).toList());
    int last = byWords.size() - 1;
    if (!hasSmallLetters(words.get(last))) {
      byWords.set(last, capitalised(byWords.get(last)));
    }
    return Normalizer.normalize(capitalised(String.join(" ", byWords)), Normalizer.Form.NFC);
  }

  /** Returns titles in title case, with a full stop behind short forms. */
  public static String titles(String printed) {
    StringBuilder result = new StringBuilder();
    for (String word : printed.split(" ")) {
      String small = word.toLowerCase(Locale.ROOT);
      boolean preposition = SMALL_IN_TITLES.contains(small);
      boolean abbreviated = Lexicon.has(WordKind.SHORT_TITLE, small);
      result
          .append(result.isEmpty() ? "" : " ")
          .append(preposition ? small : word.indexOf('.') > 0 ? word : capitalised(small))
          .append(abbreviated ? "." : "");
    }
    return result.toString();
  }

  private String writtenWord(String word) {
    if (hasSmallLetters(word) && !isShouted(word)) {
      return word;
    }
    if (Lexicon.has(WordKind.SMALL_IN_NAME, word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String found = written.get(word.toLowerCase(Locale.ROOT));
    return found != null && Character.isUpperCase(found.charAt(0)) ? found : byRule(word);
  }

  private static boolean needsWriting(List<String> words) {
    return !hasSmallLetters(String.join(" ", words))
        || words.stream().anyMatch(w -> w.length() > 2 && isShouted(w));
  }

  /** Whether a word is in capitals, at least behind a prefix such as {@code De}. */
  private static boolean isShouted(String word) {
    if (word.indexOf('.') >= 0) {
      return false;
    }
    Matcher run = SHOUTED.matcher(word);
    boolean prefixed = run.find() && run.end() - run.start() > 1;
    return prefixed && (run.start() == 1 || Character.isLowerCase(word.charAt(run.start() - 2)))
        || word.length() > 2 && !hasSmallLetters(word);
  }

  private static boolean eachWordBeginsWell(String name) {
    for (String word : name.split("[ \\u00A0]+")) {
      boolean shouted = word.length() > 2 && isShouted(word);
      boolean small = Character.isLowerCase(word.charAt(0)) && !isSmallWord(word);
      if (shouted || small) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmallWord(String word) {
    return Lexicon.has(WordKind.PARTICLE, word) || Lexicon.has(WordKind.SMALL_IN_NAME, word);
  }

  private static boolean hasSmallLetters(String name) {
    return name.chars().anyMatch(Character::isLowerCase);
  }

  private static String byRule(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (isSmallWord(small)) {
      return small;
    }
    if (word.indexOf('.') >= 0 || word.length() == 1) {
      return word;
    }
    if (hasSmallLetters(word)) {
      return isShouted(word)
          ? SHOUTED.matcher(word).replaceFirst(run -> run.group().toLowerCase(Locale.ROOT))
          : word;
    }
    StringBuilder result = new StringBuilder();
    Matcher parts = PART.matcher(small);
    while (parts.find()) {
      result.append(byPrefix(parts.group()));
    }
    return result.toString();
  }

  private static String byPrefix(String part) {
    boolean mc = part.startsWith("mc") && part.length() > 3;
    return mc ? "Mc" + capitalised(part.substring(2)) : capitalised(part);
  }

  private static String capitalised(String part) {
    int first = part.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + part.substring(Character.charCount(first));
  }
}
