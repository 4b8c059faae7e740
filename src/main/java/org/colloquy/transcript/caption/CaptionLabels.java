package org.colloquy.transcript.caption;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.page.Prose;

/**
 * The labels of a caption file: names with a colon at the start of a line, {@code Jane Roe: Good
 * day}, distinguished from other words with a colon. A name is a label if it occurs more than once,
 * or if there are other names too and a sentence ended before it; it is never one if it begins as
 * headings do.
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
  private static final int LONGEST = 100;

  private final Set<String> labels;

  private CaptionLabels(Set<String> labels) {
    this.labels = labels;
  }

  /** A line's label and what stands behind it. */
  record Split(Optional<String> label, String rest) {}

  /** The labels of a file. */
  static CaptionLabels in(List<Cue> cues, HeadingWords headingWords) {
    Map<String, Integer> seen = new HashMap<>();
    Set<String> behindSentence = new HashSet<>();
    String before = ".";
    for (Cue cue : cues) {
      for (Cue.Line line : cue.lines()) {
        Optional<String> candidate = candidate(Captions.withoutSign(line.text(), true));
        if (candidate.isPresent() && !headingWords.isHeading(candidate.get())) {
          seen.merge(candidate.get(), 1, Integer::sum);
          if (Prose.endsSentence(before) || before.endsWith("]") || before.endsWith(")")) {
            behindSentence.add(candidate.get());
          }
        }
        before = line.text();
      }
    }
    Set<String> labels = new HashSet<>();
    seen.forEach(
        (name, times) -> {
          if (times > 1 || seen.size() > 1 && behindSentence.contains(name)) {
            labels.add(name);
          }
        });
    return new CaptionLabels(labels);
  }

  /** Parts a line. */
  Split split(String line) {
    Optional<String> label = candidate(line).filter(labels::contains);
    return new Split(
        label,
        label.isPresent() ? line.substring(line.indexOf(':', label.get().length()) + 1) : line);
  }

  private static Optional<String> candidate(String line) {
    Matcher shape = SHAPE.matcher(line).region(0, Math.min(line.length(), LONGEST));
    return shape.lookingAt() && shape.group("label").chars().anyMatch(Character::isLetter)
        ? Optional.of(shape.group("label"))
        : Optional.empty();
  }
}
