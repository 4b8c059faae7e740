package org.colloquy.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Furniture;
import org.colloquy.model.PersonName;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * Finds the full name of somebody whose labels give the surname alone, and the names by which
 * people introduce themselves: in a self-introduction, in a biography or byline of the page, or
 * where somebody speaks of them.
 */
final class FullNames {
  /** A capitalised word or initials; the full stop behind a word ends a sentence. */
  private static final String WORD = "\\p{Lu}(?:(?:\\.\\p{Lu}){0,4}\\.|[\\p{L}\\p{M}'’\\-]{0,40})";

  private static final String NAME =
      WORD + "(?: (?:" + WORD + "|de|la|del|van|von|der|den|bin|al)){1,3}";
  private static final int LONGEST_NAME = 60;
  private static final Pattern SELF =
      Pattern.compile(
          "(?:\\bI['’]m|\\bI am|\\bmy name is|\\bMy name is|\\bThis is) (" + NAME + ")");
  private static final Pattern HOST_BIOGRAPHY =
      Pattern.compile(
          "^(" + NAME + ") (?:is|was|has been|serves as|co-?hosts|hosts|anchors)\\b(.{0,80})",
          Pattern.DOTALL);
  private static final Pattern HOSTING =
      Pattern.compile(
          "(?:.*\\b(?:one of the )?(?:co-?)?hosts?\\b.*|.*\\banchors?\\b.*)", Pattern.DOTALL);

  private final Transcript transcript;
  private final List<String> furniture;
  private final Set<String> smallWords;

  FullNames(Transcript transcript) {
    this.transcript = transcript;
    this.furniture =
        transcript.furniture().stream().map(f -> f.span().in(transcript.text())).toList();
    this.smallWords = smallWordsOf(transcript.text());
  }

  /**
   * The full name that ends in this surname, if the page gives exactly one. A label with a form of
   * address ({@code Mr. ROE}) is no surname that was introduced before, and others of that surname
   * may be spoken of: then only what the page or the person says counts.
   */
  Optional<Finding<String>> forSurname(PersonName surname) {
    Optional<Finding<String>> sure =
        only(selfIntroductions(surname), 0.97, "introduces themselves by that name")
            .or(
                () ->
                    only(
                        inFurniture(surname, Furniture.Kind.BIOGRAPHY),
                        0.95,
                        "the page has a biography of that name"))
            .or(
                () ->
                    only(
                        inFurniture(surname, Furniture.Kind.BYLINE),
                        0.9,
                        "the page's byline gives that name"))
            .or(
                () ->
                    only(onLines(surname), 0.85, "the page gives that name on a line of its own"));
    return sure.isPresent() || !surname.titles().isEmpty()
        ? sure
        : only(inSpeech(surname), 0.8, "somebody speaks of that name");
  }

  /** The name by which the speaker of this turn introduces himself or herself. */
  Optional<String> selfIntroduction(Turn turn) {
    Matcher self = SELF.matcher(turn.textIn(transcript.text()));
    return self.find() ? Optional.of(trimmed(self.group(1)).full()) : Optional.empty();
  }

  /** The people whom a biography on the page calls a host. */
  List<String> hostsByBiography() {
    List<String> hosts = new ArrayList<>();
    for (String part : furniture) {
      Matcher biography = HOST_BIOGRAPHY.matcher(part);
      if (biography.find()
          && HOSTING.matcher(part.substring(biography.end(1), biography.end())).matches()) {
        hosts.add(biography.group(1));
      }
    }
    return hosts;
  }

  private Set<String> selfIntroductions(PersonName surname) {
    Set<String> found = new HashSet<>();
    for (Turn turn : transcript.turns()) {
      selfIntroduction(turn)
          .filter(name -> PersonName.parse(name).sharesSurname(surname))
          .ifPresent(found::add);
    }
    return found;
  }

  private Set<String> inFurniture(PersonName surname, Furniture.Kind kind) {
    Set<String> found = new HashSet<>();
    for (Furniture part : transcript.furniture()) {
      if (part.kind() == kind) {
        collect(part.span().in(transcript.text()), surname, found);
      }
    }
    return found;
  }

  /** Lines, or members of a list, that are nothing but a full name. */
  private Set<String> onLines(PersonName surname) {
    Set<String> found = new HashSet<>();
    for (String line : furniture) {
      String bare = line.replaceAll("^[-*\\s]+", "").strip();
      Set<String> names = new HashSet<>();
      if (bare.length() <= LONGEST_NAME) {
        collect(bare, surname, names);
      }
      names.stream().filter(name -> name.equals(bare)).forEach(found::add);
    }
    return found;
  }

  private Set<String> inSpeech(PersonName surname) {
    Set<String> found = new HashSet<>();
    for (Turn turn : transcript.turns()) {
      collect(turn.textIn(transcript.text()), surname, found);
    }
    return found;
  }

  private void collect(String text, PersonName surname, Set<String> found) {
    Pattern full =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}.])((?:"
                + WORD
                + "[ \\u00A0]+){1,3})("
                + spelling(surname.full())
                + ")(?![\\p{L}\\p{M}])",
            Pattern.UNICODE_CASE);
    Matcher matcher = full.matcher(text);
    while (matcher.find()) {
      PersonName name = trimmed(matcher.group());
      if (name.isFull() && name.words().size() <= surname.words().size() + 2) {
        found.add(name.full());
      }
    }
  }

  /** Matches the name in capitals or not. */
  private static String spelling(String name) {
    return "(?i:" + Pattern.quote(name) + ")";
  }

  /** Without titles, and without a first word that only begins the sentence or names an owner. */
  private PersonName trimmed(String found) {
    List<String> words = new ArrayList<>(List.of(found.strip().split("[ \\u00A0]+")));
    int start = 0;
    for (int i = 0; i < words.size() - 1; i++) {
      String word = words.get(i);
      boolean owner = word.matches(".*['’]s?");
      boolean common =
          smallWords.contains(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]", ""));
      if (owner || common) {
        start = i + 1;
      }
    }
    return PersonName.parse(String.join(" ", words.subList(start, words.size())));
  }

  private static Set<String> smallWordsOf(String text) {
    Set<String> words =
        new HashSet<>(
            Set.of(
                "by",
                "the",
                "and",
                "but",
                "now",
                "so",
                "well",
                "meanwhile",
                "then",
                "when",
                "as",
                "for",
                "from",
                "with",
                "while",
                "here",
                "yesterday",
                "today",
                "instead",
                "like",
                "says",
                "said",
                "that",
                "this"));
    Matcher small =
        Pattern.compile("(?<![\\p{L}\\p{M}'’])\\p{Ll}{2,}(?![\\p{L}\\p{M}])").matcher(text);
    while (small.find()) {
      words.add(small.group());
    }
    return words;
  }

  private static Optional<Finding<String>> only(
      Set<String> names, double confidence, String reason) {
    return names.size() == 1
        ? Optional.of(new Finding<>(names.iterator().next(), confidence, reason))
        : Optional.empty();
  }
}
