package org.colloquy.transcript.aside;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;
import org.colloquy.transcript.evidence.Speechlike;

/**
 * The caption of a picture, without a credit: a paragraph that says where in the picture somebody
 * is ({@code Roe (left) with her crew.}), begins with the kind of the picture ({@code File photo of
 * Jane Roe.}), or is no sentence, but a name or a thing with what it does or what was done to it
 * ({@code Roe at the helm of the Tern.}, {@code Tests given to new pilots.}). Whoever says I, we or
 * you speaks.
 */
final class Caption {
  private static final List<WordLine> LINES = WordFile.beside(Caption.class, "caption-words.tsv");

  private static final Pattern PLACE =
      Pattern.compile(
          "[(\\[]"
              + anyOf("place")
              + "[)\\]]|^(?:(?:clockwise )?from (?:top |bottom )?(?:left|right)\\b"
              + "|left to right\\b|pictured\\b|in th(?:is|e) (?:photo|picture|image|photograph)\\b)"
              + "|\\b(?:pictured|shown|seen|photographed) (?:here|above|below|left|right|at left|at right|in (?:a|an|this|the)"
              + " (?:\\p{L}+ )?(?:photo|picture|image|photograph)|in \\d{4})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PICTURE =
      Pattern.compile(
          "[(\\[\"“]?(?:(?:an?|the) )?(?:[\\p{L}'’\\-]+ ){0,3}"
              + anyOf("picture")
              + " (?:of|from|by|showing|depicting|taken|for)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern FINITE =
      Pattern.compile(
          "(?<![\\p{L}'])"
              + anyOf("finite")
              + "(?![\\p{L}'])"
              + "|\\p{L}{2,}(?:s|ed) (?:an?|the|his|her|their|its|this|these|those|some|any|every|each|all|many|more|him|them|up|out)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What was done to a thing, or what it does: a clause that captions have behind its name. */
  private static final Pattern REDUCED =
      Pattern.compile(
          " (?:(?:\\p{L}{2,}ed|"
              + anyOf("participle")
              + ") (?:by|to|in|on|at|from|for|with|during|as|near|outside|inside|under|over|after|before)\\b"
              + "|\\p{L}{2,}ing (?:an?|the|his|her|their|its|at|in|on|with|for|to|from|during|outside|near)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final String BEHIND_NAME =
      "(?:, [^,.]{1,60},)? (?:at|in|on|with|during|outside|inside|near|before|after|aboard|as|and (?:his|her|their)\\b"
          + "|\\p{L}{2,}ing|pictured|photographed|shown|seen)\\b.*";

  /** The length of the longest caption, in UTF-16 code units. */
  private static final int LONGEST = 400;

  private static final int MOST_WORDS = 40;
  private static final int FEWEST_WORDS = 4;

  private final Set<String> names;

  /**
   * @param names the names of the people who speak on the page, and their surnames
   */
  Caption(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  private static String anyOf(String kind) {
    return LINES.stream()
        .map(WordLine::fields)
        .filter(fields -> fields.get(0).equals(kind))
        .map(fields -> fields.get(1))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Whether a paragraph says where in a picture somebody is. */
  boolean saysWhere(String paragraph) {
    // Without the place, since "right" is also a short answer.
    if (paragraph.length() > LONGEST) {
      return false;
    }
    String rest = PLACE.matcher(paragraph).replaceAll(" ");
    return rest.length() < paragraph.length() && mayBe(rest.strip());
  }

  /** Whether a paragraph is no sentence, and begins with a kind of picture or a speaker's name. */
  boolean isCaption(String paragraph) {
    return mayBe(paragraph)
        && !isSentence(paragraph)
        && (PICTURE.matcher(paragraph).matches() || beginsWithName(paragraph));
  }

  /**
   * Whether a paragraph has the form of a caption, although nothing in it speaks of a picture or of
   * who takes part. So may somebody's answer.
   */
  boolean isFragment(String paragraph) {
    return mayBe(paragraph)
        && Words.count(paragraph) >= FEWEST_WORDS
        && Character.isUpperCase(paragraph.charAt(0))
        && REDUCED.matcher(paragraph).find()
        && !isSentence(paragraph);
  }

  private static boolean mayBe(String paragraph) {
    return !paragraph.isEmpty()
        && paragraph.length() <= LONGEST
        && Words.count(paragraph) <= MOST_WORDS
        && !Speechlike.of(paragraph).talks();
  }

  private static boolean isSentence(String paragraph) {
    return FINITE.matcher(paragraph.replace('’', '\'')).find();
  }

  private boolean beginsWithName(String paragraph) {
    int words = 0;
    for (int end = paragraph.indexOf(' ');
        end > 0 && words < FEWEST_WORDS;
        end = paragraph.indexOf(' ', end + 1)) {
      words++;
      String name = paragraph.substring(0, end).replaceFirst(",$", "");
      if (names.contains(name.toLowerCase(Locale.ROOT))) {
        return Pattern.compile(BEHIND_NAME, Pattern.DOTALL)
            .matcher(paragraph.substring(name.length()))
            .matches();
      }
    }
    return false;
  }
}
