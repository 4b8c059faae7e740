package org.colloquy.transcript.label;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.WordLine;
import org.colloquy.model.lexicon.Writing;

/**
 * The words that distinguish a heading ({@code NOTE:}, {@code RELATED STORIES:}) from a speaker's
 * label.
 */
public final class HeadingWords {
  /** Marks a word that makes a heading wherever it stands; other words do so only at the start. */
  private static final String ANYWHERE = "*";

  /**
   * An office and its holder: {@code The Minister for Ferries (Jane Roe)}, {@code Minister for
   * Ferries (Deputy Jane Roe)}.
   */
  private static final Pattern NAMED_OFFICE =
      Pattern.compile(
          "(?:[Tt]he|"
              + Lexicon.anyOf(Writing.CAPITALISED, WordKind.PUBLIC_OFFICE)
              + ") .{3,80} \\((?:\\p{Lu}[\\p{L}.'’\\-]* ){1,4}\\p{Lu}[\\p{L}.'’\\-]*\\)(?: \\(.*\\))?");

  /**
   * An office of several words, as it stands in front of a name: {@code ENVOY TO THE NORTH JANE}.
   */
  private static final Pattern LONG_OFFICE =
      Pattern.compile(
          "(?:\\S+ ){0,3}"
              + Lexicon.anyOf(WordKind.TITLE, WordKind.PUBLIC_OFFICE, WordKind.POST)
              + " (?:of|for|to|on)(?: \\S+){3,}");

  /** Words of such an office that elsewhere make a heading. */
  private static final Set<String> IN_OFFICE = Set.of("of", "for", "to", "on", "the", "and");

  /** Words in which a name never ends: {@code Support Provided By}. */
  private static final Set<String> OPEN_ENDED = Set.of("by", "with", "at", "to", "from", "of");

  private final Set<String> words;

  /** The words of the program's own list. */
  public HeadingWords() {
    this(
        WordFile.beside(HeadingWords.class, "heading-words.txt").stream()
            .map(WordLine::text)
            .toList());
  }

  /**
   * Takes words in small letters; a word that makes a heading wherever it stands begins with a
   * star.
   */
  HeadingWords(Collection<String> words) {
    this.words = Set.copyOf(words);
  }

  /**
   * Whether the candidate is no label, because it is not sure and its name heads a notice or a
   * section.
   */
  public boolean isHeading(LabelCandidate candidate) {
    return !candidate.sure()
        && !NAMED_OFFICE.matcher(candidate.printed()).matches()
        && isHeading(candidate.name());
  }

  /**
   * Whether a text begins with an office of several words that lead on, and has words behind it
   * that may be a name.
   */
  static boolean isLongOffice(String name) {
    String small = name.toLowerCase(Locale.ROOT).replaceAll("[ \\u00A0]+", " ");
    return LONG_OFFICE.matcher(small).matches();
  }

  /** Whether a title of several words stands in front of a name: {@code SPECIAL ENVOY ROE}. */
  private static boolean isTitled(String name) {
    return PersonName.parse(name).titles().indexOf(' ') > 0;
  }

  /** Whether a text in the shape of a name heads a notice or a section instead. */
  public boolean isHeading(String name) {
    if (Offices.is(name)) {
      return false;
    }
    String[] parts = name.toLowerCase(Locale.ROOT).split("[ \\u00A0]+");
    boolean office = isLongOffice(name) || isTitled(name);
    return !office && words.contains(parts[0])
        || OPEN_ENDED.contains(parts[parts.length - 1])
        || Arrays.stream(parts)
            .filter(part -> !office || !IN_OFFICE.contains(part))
            .anyMatch(part -> words.contains(ANYWHERE + part));
  }
}
