package org.colloquy.transcript.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * The evidence that a page gives besides its candidates: the names that it prints in full, by their
 * last words and by their initials, the short forms that it lists for them, and its prose.
 */
public final class PageEvidence {
  private static final Pattern RUN =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}\\p{M}.'’\\-]{0,30}"
              + "(?:[ \\u00A0](?:"
              + Lexicon.anyOf(WordKind.PARTICLE)
              + "[ \\u00A0]){0,2}\\p{Lu}[\\p{L}\\p{M}.'’\\-]{1,30}){1,3}");

  /** A full name and, in the next cell of a table or in brackets, its short form. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?<name>"
              + RUN.pattern()
              + ")[*_]{0,3}(?: ?\\| ?| ?[(\\[])(?<short>\\p{Lu}[\\p{Lu}\\p{M}\\d\\-]{1,4})(?: ?\\||[)\\]])");

  /** A short form with its marks; lines without one are not searched. */
  private static final Pattern MARK =
      Pattern.compile("[|(\\[] ?\\p{Lu}[\\p{Lu}\\p{M}\\d\\-]{1,4} ?[|)\\]]");

  private static final int LONGEST_LINE = 200;

  /** A heading above reviews of a thing. */
  private static final Pattern REVIEWS =
      Pattern.compile(
          "\\b(?:customer|product|user|reader|guest|buyer|verified|top|latest|all|\\d+) (?:reviews|ratings)\\b|^\\W{0,4}(?:reviews|ratings|testimonials)\\b"
              + "|\\b(?:reviews|ratings)\\W{0,4}$|\\bwhat (?:buyers|customers|people|guests|readers|users) (?:say|think)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** So far above the first candidate such a heading may stand, in UTF-16 code units. */
  private static final int HEAD = 600;

  private final String text;
  private final Set<String> shortForms = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> initials = new HashSet<>();

  private final List<Integer> prose;
  private final List<Integer> told;

  /**
   * Collects the names of a page.
   *
   * @param prose the 0-based places of the paragraphs that are running prose, in order
   * @param told the places of those that tell a story: nobody in them says I, we or you
   */
  public PageEvidence(String text, List<Integer> prose, List<Integer> told) {
    this.text = text;
    this.prose = List.copyOf(prose);
    this.told = List.copyOf(told);
    readShortForms(text);
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      String[] words = run.group().split("[ \\u00A0]+");
      for (int from = 0; from < words.length; from++) {
        StringBuilder letters = new StringBuilder();
        for (int to = from; to < words.length; to++) {
          letters.append(words[to].charAt(0));
          if (to > from) {
            initials.add(letters.toString().toUpperCase(Locale.ROOT));
          }
        }
        if (from > 0) {
          surnames.add(LabelCandidate.fold(words[from].replaceAll("(?:['’]s|[.'’\\-])$", "")));
        }
      }
    }
  }

  /** The 0-based places of the paragraphs that are running prose, in order. */
  List<Integer> prose() {
    return prose;
  }

  /**
   * The 0-based places of the paragraphs of running prose in which nobody says I, we or you, in
   * order.
   */
  List<Integer> told() {
    return told;
  }

  /**
   * Whether a heading above this offset, in UTF-16 code units, says that reviews follow: {@code
   * Customer reviews}.
   */
  boolean headsReviews(int offset) {
    return REVIEWS.matcher(text).region(Math.max(0, offset - HEAD), offset).find();
  }

  /** Whether the page prints a full name that ends in this one, whatever its case and accents. */
  boolean hasSurname(String name) {
    return surnames.contains(LabelCandidate.fold(name));
  }

  /**
   * Whether a list or a table of the page gives these letters next to a full name that they
   * shorten.
   */
  boolean hasShortForm(String letters) {
    return shortForms.contains(letters);
  }

  private void readShortForms(String text) {
    text.lines()
        .filter(line -> line.length() <= LONGEST_LINE && MARK.matcher(line).find())
        .map(LISTED::matcher)
        .forEach(
            listed -> {
              while (listed.find()) {
                if (PersonName.parse(listed.group("name")).isShortenedTo(listed.group("short"))) {
                  shortForms.add(listed.group("short"));
                }
              }
            });
  }

  /** Whether the page prints a full name with these initials. */
  boolean hasInitials(String letters) {
    return initials.contains(letters.replace(".", "").toUpperCase(Locale.ROOT));
  }
}
