package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * The names of captions whose first line is the speaker's name, without a colon, as Teams writes
 * them. Nearly all captions begin so, and the names recur.
 */
final class NamesAbove {
  private static final String WORD = "(?:\\p{Lu}|\\d)[\\p{L}\\p{M}\\p{N}.'’_\\-]*";
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’_\\-]*,?(?: (?:"
              + WORD
              + "|"
              + Lexicon.anyOf(WordKind.PARTICLE)
              + ")){0,4}(?: ?\\([^()]{1,40}\\))?(?<![.])");

  private static final int FEWEST = 3;
  private static final double NEARLY_ALL = 0.9;

  private NamesAbove() {}

  /**
   * Returns the captions with these names as their voices, or as they are if they have none. A
   * caption without a name is somebody else's.
   */
  static List<Cue> asVoices(List<Cue> cues) {
    Map<String, Integer> names = new HashMap<>();
    int spoken = 0;
    int named = 0;
    for (Cue cue : cues) {
      spoken += cue.lines().isEmpty() ? 0 : 1;
      if (isNamed(cue)) {
        named++;
        names.merge(cue.lines().get(0).text(), 1, Integer::sum);
      }
    }
    boolean believed =
        named >= FEWEST && named >= NEARLY_ALL * spoken && 3 * names.size() <= 2 * named;
    return believed ? cues.stream().map(NamesAbove::voiced).toList() : cues;
  }

  private static boolean isNamed(Cue cue) {
    return cue.lines().size() > 1
        && cue.lines().get(0).voice().isEmpty()
        && NAME.matcher(cue.lines().get(0).text()).matches();
  }

  private static Cue voiced(Cue cue) {
    List<Cue.Line> lines = new ArrayList<>();
    if (isNamed(cue)) {
      Optional<String> voice = Optional.of(cue.lines().get(0).text());
      cue.lines().stream().skip(1).forEach(l -> lines.add(new Cue.Line(voice, l.text())));
    } else {
      lines.addAll(cue.lines());
      if (!lines.isEmpty() && lines.get(0).voice().isEmpty()) {
        lines.set(0, lines.get(0).with(ChangeSigns.SIGN + lines.get(0).text()));
      }
    }
    return new Cue(cue.start(), cue.end(), lines);
  }
}
