package org.colloquy.transcript.caption;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.transcript.label.DisplayNames;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.page.Prose;

/**
 * The labels of a caption file: names with a colon at the start of a line, {@code Jane Roe: Good
 * day}, distinguished from other words with a colon. A name is a label if it occurs more than once,
 * or if there are other names too and a sentence ended before it; it is never one if it begins as
 * headings do. If most captions begin with a name, the file is that of a meeting, and its display
 * names are labels, too. {@link VoiceBrackets} finds names in brackets.
 */
final class CaptionLabels {
  private static final String WORD = "(?:\\p{Lu}|\\d|#)[\\p{L}\\p{M}\\p{N}.'’_\\-]*";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<label>"
              + WORD
              + "(?: (?:"
              + WORD
              + "|"
              + Lexicon.anyOf(WordKind.PARTICLE, WordKind.JOINING_WORD)
              + ")){0,5}"
              + "(?: ?\\([^()]{1,60}\\))?) ?:(?: |$)");

  /** What a meeting shows for somebody, whatever it is, if a colon ends it. */
  private static final Pattern DISPLAYED =
      Pattern.compile("(?<label>[^:?!…;\"“”<>\\s][^:?!…;\"“”<>]{0,58}) ?:(?: |$)");

  private static final String NAME_WORD =
      "(?:(?:\\p{Lu}|\\d|#)[\\p{L}\\p{M}\\p{N}.,'’_\\-]*|[|&/\\-–—]|"
          + Lexicon.anyOf(WordKind.PARTICLE)
          + ")";

  /** A display name whose words are those of names: {@code Roe, Jane | Acme (Contractor)}. */
  private static final Pattern NAMED =
      Pattern.compile(
          NAME_WORD + "(?: " + NAME_WORD + "){0,6}(?: ?[(\\[][^()\\[\\]]{1,40}[)\\]]){0,2}");

  /** The account of somebody who is shown without a name: {@code jroe42}. */
  private static final Pattern ACCOUNT =
      Pattern.compile("[\\p{Ll}\\p{N}][\\p{L}\\p{N}_.\\-]{1,30}");

  /** The share of the captions of a meeting that begin with a name. */
  private static final double MOST = 0.5;

  /** The share from which on an account that speaks once is one. */
  private static final double NEARLY_ALL = 0.9;

  /** A display name in small letters that recurs has at most so many words. */
  private static final int MOST_WORDS = 4;

  private static final int LONGEST = 100;

  private final Set<String> labels;
  private final VoiceBrackets brackets;
  private final DisplayNames displayNames;

  private CaptionLabels(Set<String> labels, Set<String> voices, VoiceBrackets brackets) {
    this.labels = labels;
    this.brackets = brackets;
    this.displayNames =
        DisplayNames.among(Stream.concat(labels.stream(), voices.stream()).toList());
  }

  /**
   * The parts of a line.
   *
   * @param label the label; empty if the line has none
   * @param rest what is behind it
   */
  record Split(Optional<String> label, String rest) {}

  /** The labels of a file. */
  static CaptionLabels in(List<Cue> cues, HeadingWords headingWords) {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> shown = new HashMap<>();
    Set<String> behindSentence = new HashSet<>();
    Set<String> voices = new HashSet<>();
    String before = ".";
    int spoken = 0;
    int begun = 0;
    for (Cue cue : cues) {
      boolean first = true;
      for (Cue.Line line : cue.lines()) {
        String text = Captions.withoutSign(line.text(), true);
        Optional<String> candidate = candidate(SHAPE, text);
        if (candidate.isPresent() && !headingWords.isHeading(candidate.get())) {
          seen.merge(candidate.get(), 1, Integer::sum);
          if (Prose.endsSentence(before) || before.endsWith("]") || before.endsWith(")")) {
            behindSentence.add(candidate.get());
          }
        }
        Optional<String> display = candidate(DISPLAYED, text);
        boolean heading = display.isPresent() && headingWords.isHeading(display.get());
        if (display.isPresent() && !heading) {
          shown.merge(display.get(), 1, Integer::sum);
        }
        spoken += first ? 1 : 0;
        begun += first && display.isPresent() && !heading ? 1 : 0;
        first = false;
        before = line.text();
        line.voice().ifPresent(voices::add);
      }
    }
    VoiceBrackets brackets = VoiceBrackets.in(cues);
    Set<String> labels = new HashSet<>();
    seen.forEach(
        (name, times) -> {
          boolean others = seen.size() > 1 || !brackets.isEmpty();
          if (times > 1 || others && behindSentence.contains(name)) {
            labels.add(name);
          }
        });
    if (begun > MOST * spoken && shown.values().stream().anyMatch(times -> times > 1)) {
      boolean always = begun >= NEARLY_ALL * spoken;
      shown.forEach(
          (name, times) -> {
            boolean account = ACCOUNT.matcher(name).matches();
            boolean recurs = times > 1 && (account || Words.count(name) <= MOST_WORDS);
            boolean once = always && account && !Lexicon.has(WordKind.NEVER_IN_NAME, name);
            if (isDisplayName(name) || recurs || once) {
              labels.add(name);
            }
          });
    }
    return new CaptionLabels(labels, voices, brackets);
  }

  /** Parts a line. */
  Split split(String line) {
    Optional<String> bracket = brackets.at(line);
    if (bracket.isPresent()) {
      return new Split(bracket.map(VoiceBrackets::inside), brackets.behind(line, bracket.get()));
    }
    Optional<String> label =
        candidate(SHAPE, line)
            .filter(labels::contains)
            .or(() -> candidate(DISPLAYED, line).filter(labels::contains));
    return new Split(
        label.map(displayNames::plain),
        label.isPresent() ? line.substring(line.indexOf(':', label.get().length()) + 1) : line);
  }

  /** Returns a voice as its name is printed. */
  String plain(String voice) {
    return displayNames.plain(voice);
  }

  private static boolean isDisplayName(String name) {
    return DisplayNames.isConnection(name) || NAMED.matcher(name).matches();
  }

  private static Optional<String> candidate(Pattern shape, String line) {
    Matcher matcher = shape.matcher(line).region(0, Math.min(line.length(), LONGEST));
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String label = matcher.group("label").strip();
    boolean named = label.chars().anyMatch(Character::isLetter) || DisplayNames.isConnection(label);
    return named ? Optional.of(label) : Optional.empty();
  }
}
