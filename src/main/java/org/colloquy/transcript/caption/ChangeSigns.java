package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.transcript.evidence.Speechlike;
import org.colloquy.transcript.page.Prose;

/**
 * The signs of a caption file which say that somebody else begins to speak, without saying who.
 * They are written as the one that {@link Captions} reads at the start of a line, {@code >>}:
 *
 * <ul>
 *   <li>{@code [SPEAKER_TURN]}, with which Whisper ends what somebody says;
 *   <li>{@code >>} within a line, behind a sentence;
 *   <li>a dash before the first line of captions, if many captions begin so, with sentences; where
 *       nearly all captions begin so in the middle of sentences, it says nothing;
 *   <li>another colour than before, if whole lines are coloured and sentences end before it.
 * </ul>
 */
final class ChangeSigns {
  /** The sign in front of a line. */
  static final String SIGN = ">> ";

  private static final Pattern TURN_SIGN = Pattern.compile("\\s?\\[SPEAKER_TURN\\]\\s?");
  private static final Pattern INSIDE =
      Pattern.compile("(?<=[.?!…,;:\\-–—)\\]\"”'’]) (?=>{2,3} ?[\\p{L}\\p{N}\"“'‘(\\[])");

  /** A sentence behind a dash begins so; what goes on begins with a small letter. */
  private static final Pattern DASHED_SENTENCE =
      Pattern.compile("[-–—‐]\\s*[\"“¿¡'’(\\[]{0,2}[\\p{Lu}\\p{Lo}\\p{N}].*");

  /**
   * A sound in capitals, as broadcasters write it among speech in small letters: {@code LOOM
   * CLATTERS}.
   */
  private static final Pattern SOUND =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}'’\\-]*,? ){0,5}(?:(?<=[ ])\\p{Lu}{2,20}(?:ING|S)|"
              + Lexicon.anyOf(WordKind.NOISE).toUpperCase(Locale.ROOT)
              + ")");

  private static final int FEWEST = 3;
  private static final double SOME = 0.25;
  private static final double NEARLY_ALL = 0.9;

  private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

  private final List<Cue> cues;

  /** Whether most lines have small letters, so that capitals stand out. */
  private final boolean small;

  private final Dash dashes;
  private final boolean colours;

  private ChangeSigns(List<Cue> cues) {
    this.cues = cues;
    this.small = areSmall(cues);
    this.dashes = dashes(cues);
    this.colours = coloursAlternate();
  }

  /** Returns the captions with all such signs written as {@code >>} at the start of a line. */
  static List<Cue> unified(List<Cue> cues) {
    return new ChangeSigns(split(cues)).marked();
  }

  private static boolean areSmall(List<Cue> cues) {
    List<Cue.Line> lines = cues.stream().flatMap(cue -> cue.lines().stream()).toList();
    long small = lines.stream().filter(line -> SMALL.matcher(line.text()).find()).count();
    return 2 * small > lines.size();
  }

  private static List<Cue> split(List<Cue> cues) {
    List<Cue> split = new ArrayList<>();
    boolean begins = false;
    for (Cue cue : cues) {
      List<Cue.Line> lines = new ArrayList<>();
      for (Cue.Line line : cue.lines()) {
        String[] said = TURN_SIGN.split(line.text(), -1);
        for (int i = 0; i < said.length; i++) {
          begins |= i > 0;
          if (!said[i].isBlank()) {
            for (String piece : INSIDE.split(said[i].strip())) {
              lines.add(line.with(begins ? marked(piece) : piece));
              begins = false;
            }
          }
        }
      }
      split.add(new Cue(cue.start(), cue.end(), lines));
    }
    return split;
  }

  private static String marked(String line) {
    return SIGN + Captions.withoutSign(line, true);
  }

  /** What a dash before the first line of a caption says. */
  private enum Dash {
    /** Somebody else begins. */
    CHANGE,
    /** Nothing: every caption has one. */
    ORNAMENT,
    /** Nothing by itself. */
    TEXT
  }

  private static Dash dashes(List<Cue> cues) {
    int spoken = 0;
    int dashed = 0;
    int sentences = 0;
    String before = ".";
    for (Cue cue : cues) {
      List<String> lines = cue.lines().stream().map(Cue.Line::text).toList();
      if (lines.isEmpty() || Captions.isDirection(lines.get(0))) {
        continue;
      }
      spoken++;
      boolean dash = isDashed(lines.get(0));
      dashed += dash ? 1 : 0;
      boolean sentence = dash && DASHED_SENTENCE.matcher(lines.get(0)).matches();
      sentences += sentence && Prose.endsSentence(before) ? 1 : 0;
      before = lines.get(lines.size() - 1);
    }
    if (dashed >= FEWEST && dashed >= SOME * spoken && sentences >= NEARLY_ALL * dashed) {
      return Dash.CHANGE;
    }
    return dashed >= FEWEST && dashed >= NEARLY_ALL * spoken ? Dash.ORNAMENT : Dash.TEXT;
  }

  private static boolean isDashed(String line) {
    return Captions.DASH.matcher(line).lookingAt();
  }

  /**
   * Whether two colours or more alternate and sentences end before nearly every change, so that
   * they stand for people and do not only adorn words.
   */
  private boolean coloursAlternate() {
    List<Cue.Line> lines = spoken().toList();
    Map<Optional<String>, Integer> times = new HashMap<>();
    int changes = 0;
    int behindSentences = 0;
    for (int i = 0; i < lines.size(); i++) {
      times.merge(lines.get(i).colour(), 1, Integer::sum);
      if (i > 0 && !lines.get(i).colour().equals(lines.get(i - 1).colour())) {
        changes++;
        behindSentences += Prose.endsSentence(lines.get(i - 1).text()) ? 1 : 0;
      }
    }
    return times.values().stream().filter(count -> count > 1).count() > 1
        && changes >= FEWEST
        && behindSentences >= NEARLY_ALL * changes;
  }

  private Stream<Cue.Line> spoken() {
    return cues.stream().flatMap(cue -> cue.lines().stream()).filter(line -> !isSound(line.text()));
  }

  private boolean isSound(String line) {
    return isSoundInCapitals(line) || Captions.isDirection(line);
  }

  /** A line of capitals that says I, we or you, or answers, is somebody's who shouts. */
  private boolean isSoundInCapitals(String line) {
    return small && SOUND.matcher(line).matches() && !Speechlike.of(line).talks();
  }

  private List<Cue> marked() {
    if (dashes == Dash.TEXT && !colours) {
      return cues;
    }
    List<Cue> marked = new ArrayList<>();
    Optional<Cue.Line> before = Optional.empty();
    for (Cue cue : cues) {
      List<Cue.Line> lines = new ArrayList<>();
      for (Cue.Line line : cue.lines()) {
        if (colours && isSound(line.text())) {
          lines.add(line.with(sound(line.text())));
          continue;
        }
        boolean other =
            colours && before.filter(b -> !b.colour().equals(line.colour())).isPresent();
        boolean change = other || dashes == Dash.CHANGE && isDashed(line.text());
        boolean sign = change || dashes == Dash.ORNAMENT;
        String said = sign ? Captions.withoutSign(line.text(), true) : line.text();
        lines.add(line.with(change ? SIGN + said : said));
        before = Optional.of(line);
      }
      marked.add(new Cue(cue.start(), cue.end(), lines));
    }
    return marked;
  }

  private String sound(String line) {
    return isSoundInCapitals(line) ? "[Noise: " + line.toLowerCase(Locale.ROOT) + "]" : line;
  }
}
