package org.colloquy.transcript.caption;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.lexicon.GivenNames;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.transcript.page.Directions;

/**
 * The brackets of a caption file that name who speaks: {@code [JANE] I was ten}, {@code (Tom
 * Ashby)} above a line. Sounds have the same shape ({@code [THUNDER] Get down!}). A bracket names
 * somebody if it is a word for people without a name, begins with a given name, or recurs in front
 * of speech and never stands without any; it never does if it has a word of directions or sounds.
 */
final class VoiceBrackets {
  private static final String WORD = "(?:\\p{Lu}|#?\\d)[\\p{L}\\p{M}\\p{N}.'’\\-]*";
  private static final Pattern SHAPE =
      Pattern.compile("(?:\\[(?<square>[^\\[\\]]{1,40})\\]|\\((?<round>[^()]{1,40})\\)) ?:?");
  private static final Pattern NAME = Pattern.compile(WORD + "(?: " + WORD + "){0,3}");

  /** How somebody is heard, behind the name: {@code [Jane on phone]}, {@code [JANE, LAUGHING]}. */
  private static final Pattern HOW_HEARD =
      Pattern.compile("(?:, | (?i:on|over|through|via|in|off|from) ).*");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:"
              + Lexicon.anyOf(WordKind.KIND_OF_NOBODY, WordKind.UNIDENTIFIED)
              + " ){0,2}"
              + Lexicon.anyOf(WordKind.NOBODY)
              + "(?: ?#?\\d{1,2})?",
          Pattern.CASE_INSENSITIVE);

  /** What machines call somebody: {@code [SPEAKER_00]: …}, as WhisperX writes. */
  private static final Pattern MACHINE =
      Pattern.compile("(?i:speaker|spk)[ _]?(?:\\d{1,3}|(?i:unknown))");

  private static final Pattern SOUND =
      Pattern.compile(
          "(?:"
              + Lexicon.anyOf(WordKind.NOISE, WordKind.DIRECTION)
              + "s?|"
              + Lexicon.anyOf(WordKind.NOISE_BEGINNING)
              + "\\w*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VERB_ENDING = Pattern.compile(".*(?i:ing|s)");

  /** Names that nothing else supports recur at least so often. */
  private static final int RECURS = 3;

  private final Set<String> names;

  private VoiceBrackets(Set<String> names) {
    this.names = names;
  }

  /** The brackets of a file. */
  static VoiceBrackets in(List<Cue> cues) {
    Map<String, Integer> inFront = new HashMap<>();
    Set<String> alone = new HashSet<>();
    for (Cue cue : cues) {
      for (int i = 0; i < cue.lines().size(); i++) {
        String line = Captions.withoutSign(cue.lines().get(i).text(), true);
        Optional<String> bracket = candidate(line);
        if (bracket.isPresent()) {
          String name = inside(bracket.get());
          boolean speech =
              !line.substring(bracket.get().length()).isBlank() || i + 1 < cue.lines().size();
          if (speech) {
            inFront.merge(name, 1, Integer::sum);
          } else {
            alone.add(name);
          }
        }
      }
    }
    inFront.keySet().removeAll(alone);
    Set<String> names = new HashSet<>();
    inFront.forEach(
        (name, times) -> {
          boolean nobody = NOBODY.matcher(name).matches() || MACHINE.matcher(name).matches();
          if (nobody || isPerson(name, times)) {
            names.add(name);
          }
        });
    int sure = occurrences(names, inFront);
    boolean usual = 2 * sure >= occurrences(inFront.keySet(), inFront);
    inFront.forEach(
        (name, times) -> {
          boolean repeated = times >= RECURS && sure > 0;
          boolean several = usual && (name.indexOf(' ') > 0 || times > 1);
          if ((repeated || several) && !VERB_ENDING.matcher(name).matches()) {
            names.add(name);
          }
        });
    // A single bracket of a file is more likely a sound.
    return new VoiceBrackets(occurrences(names, inFront) > 1 ? names : Set.of());
  }

  private static int occurrences(Set<String> names, Map<String, Integer> times) {
    return names.stream().mapToInt(times::get).sum();
  }

  /** Whether no bracket of the file names anybody. */
  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Returns the bracket at the start of a line, if it names somebody. */
  Optional<String> at(String line) {
    return names.isEmpty()
        ? Optional.empty()
        : candidate(line).filter(b -> names.contains(inside(b)));
  }

  /** Returns what is behind a bracket that the line begins with. */
  String behind(String line, String bracket) {
    return line.substring(bracket.length());
  }

  /** Returns the name in a bracket, without how somebody is heard. */
  static String inside(String bracket) {
    return HOW_HEARD
        .matcher(bracket.replaceAll("[\\[\\]():]", "").strip())
        .replaceFirst("")
        .strip();
  }

  private static boolean isPerson(String name, int times) {
    String[] words = name.split(" ");
    if (words.length > 1 && times > 1 && isWritten(words)) {
      return true;
    }
    if (GivenNames.bearerOf(words[0]).isEmpty()) {
      return false;
    }
    return words.length == 1 || times > 1 || !VERB_ENDING.matcher(name).matches();
  }

  /** Whether it is written as names are: {@code Danuta Fisch}. */
  private static boolean isWritten(String[] words) {
    return !VERB_ENDING.matcher(words[words.length - 1]).matches()
        && Arrays.stream(words).allMatch(word -> !word.equals(word.toUpperCase(Locale.ROOT)));
  }

  private static Optional<String> candidate(String line) {
    Matcher shape = SHAPE.matcher(line);
    if (!shape.lookingAt()) {
      return Optional.empty();
    }
    String name = inside(shape.group());
    boolean sound = Arrays.stream(name.split(" ")).anyMatch(word -> SOUND.matcher(word).matches());
    boolean named =
        NAME.matcher(name).matches()
            || NOBODY.matcher(name).matches()
            || MACHINE.matcher(name).matches();
    return named && !sound && !isDirection(name) ? Optional.of(shape.group()) : Optional.empty();
  }

  /** In small letters, because Directions takes all in capitals for one. */
  private static boolean isDirection(String name) {
    String small = "(" + name.toLowerCase(Locale.ROOT) + ")";
    return !Directions.in(small, new Span(0, small.length())).isEmpty();
  }
}
