package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.page.Directions;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * Turns captions into a conversation. A voice, or a name with a colon at the start of a line, names
 * the speaker, who speaks until another one begins. A dash before each of several lines, or {@code
 * >>}, marks a change to a speaker who need not be named.
 */
final class Captions {
  /** Captions at most this far apart, in seconds, follow each other without a gap. */
  private static final double TOUCHING = 0.1;

  /** A caption shown for at most this long, in seconds, only serves to scroll the lines up. */
  private static final double FLASH = 0.1;

  private static final Pattern CHEVRONS = Pattern.compile("(?:>{2,3}|»)\\s*");
  private static final Pattern DASH = Pattern.compile("[-–—‐]\\s*(?=[\\p{L}\\p{N}\"“¿¡'’(\\[])");

  private final HeadingWords headingWords = new HeadingWords();
  private final boolean endsKnown;

  /** Captions whose format tells when they end. */
  Captions() {
    this(true);
  }

  /**
   * @param endsKnown whether the ends of the captions are told by the format
   */
  Captions(boolean endsKnown) {
    this.endsKnown = endsKnown;
  }

  /**
   * Returns the reading of a file's captions.
   *
   * @param length length of the file's text, in UTF-16 code units
   */
  Reading reading(String id, int length, List<Cue> cues) {
    if (cues.isEmpty()) {
      return Reading.notATranscript(
          id,
          length,
          ProblemCode.NO_SPEAKER,
          "no captions with times found",
          "Check that it is a file of captions.");
    }
    if (cues.stream().allMatch(Cue::isData)) {
      return Reading.notATranscript(
          id,
          length,
          ProblemCode.NO_SPEAKER,
          "its captions hold data or pictures, and no words",
          "Move it out of the data folder.");
    }
    List<Cue> unrolled = unrolled(cues);
    CaptionLabels labels = CaptionLabels.in(unrolled, headingWords);
    TimedUtterances utterances = new TimedUtterances();
    Optional<String> announced = Optional.empty();
    for (Cue cue : unrolled) {
      announced = add(cue, labels, announced, utterances);
    }
    return utterances.reading(id, length, Optional.empty());
  }

  /** The captions without lines that are only shown again while new lines scroll in below. */
  private static List<Cue> unrolled(List<Cue> cues) {
    List<Cue> unrolled = new ArrayList<>();
    Cue before = new Cue(0, Double.NEGATIVE_INFINITY, List.of());
    for (Cue cue : cues) {
      int repeated = repeated(before, cue);
      unrolled.add(
          new Cue(cue.start(), cue.end(), cue.lines().subList(repeated, cue.lines().size())));
      if (!cue.lines().isEmpty()) {
        before = cue;
      }
    }
    return unrolled;
  }

  /** How many of the first lines of {@code cue} repeat the last lines of {@code before}. */
  private static int repeated(Cue before, Cue cue) {
    if (cue.start() - before.end() > TOUCHING) {
      return 0;
    }
    int most = Math.min(before.lines().size(), cue.lines().size());
    for (int count = most; count > 0; count--) {
      int from = before.lines().size() - count;
      boolean same =
          cue.lines().subList(0, count).equals(before.lines().subList(from, from + count));
      boolean flash = cue.end() - cue.start() <= FLASH || before.end() - before.start() <= FLASH;
      if (same && (count < cue.lines().size() || flash)) {
        return count;
      }
    }
    return 0;
  }

  /**
   * What somebody says in a caption.
   *
   * @param somebodyElse whether a sign marks a change of speaker
   */
  private record Said(Optional<String> speaker, String text, boolean somebodyElse) {}

  /**
   * Adds the speech of a caption.
   *
   * @param announced the label that stood alone on the line before; empty if none did
   * @return the label that stands alone on the last line; empty if none does
   */
  private Optional<String> add(
      Cue cue, CaptionLabels labels, Optional<String> announced, TimedUtterances utterances) {
    boolean dialogue =
        cue.lines().stream().filter(l -> DASH.matcher(l.text()).lookingAt()).count() > 1;
    Optional<String> next = announced;
    Optional<String> last = utterances.speaker();
    List<Said> said = new ArrayList<>();
    for (Cue.Line line : cue.lines()) {
      // A single dash is a mark of a change if a label stands behind it.
      boolean marked = labels.split(withoutSign(line.text(), true)).label().isPresent();
      String text = withoutSign(line.text(), dialogue || marked);
      boolean somebodyElse = text.length() < line.text().length();
      CaptionLabels.Split split = labels.split(text);
      if (split.label().isPresent() && split.rest().isBlank()) {
        next = split.label();
        continue;
      }
      Optional<String> speaker =
          split.label().or(() -> line.voice().map(labels::plain)).or(announcedBefore(next));
      next = Optional.empty();
      if (speaker.isEmpty() && (!somebodyElse || isDirection(text))) {
        speaker = last;
      }
      if (!Words.singleSpaced(split.rest()).isEmpty()) {
        said.add(new Said(speaker, split.rest(), somebodyElse));
        last = speaker;
      }
    }
    add(said, cue, utterances);
    return next;
  }

  /**
   * Adds what is said in a caption. Where several speak in it, only the first begins with it, and
   * only the last ends with it.
   */
  private void add(List<Said> said, Cue cue, TimedUtterances utterances) {
    int first = 0;
    while (first < said.size() && said.get(first).speaker().equals(said.get(0).speaker())) {
      first++;
    }
    int last = said.size();
    while (last > 0 && said.get(last - 1).speaker().equals(said.get(said.size() - 1).speaker())) {
      last--;
    }
    for (int i = 0; i < said.size(); i++) {
      Said one = said.get(i);
      boolean ends = endsKnown && cue.end() != cue.start() && i >= last;
      double start = i < first ? cue.start() : TimedUtterances.UNKNOWN;
      double end = ends ? cue.end() : TimedUtterances.UNKNOWN;
      if (one.somebodyElse()) {
        utterances.addParagraph(one.speaker(), one.text(), cue.start(), cue.end());
      } else {
        utterances.add(one.speaker(), one.text(), cue.start(), cue.end());
      }
      utterances.spoken(start, end);
    }
  }

  private static Supplier<Optional<String>> announcedBefore(Optional<String> label) {
    return () -> label;
  }

  /**
   * The line without the mark of a change of speaker.
   *
   * @param dialogue whether a dash at the start of the line is such a mark
   */
  static String withoutSign(String line, boolean dialogue) {
    var chevrons = CHEVRONS.matcher(line);
    if (chevrons.lookingAt()) {
      return line.substring(chevrons.end());
    }
    var dash = DASH.matcher(line);
    return dialogue && dash.lookingAt() ? line.substring(dash.end()) : line;
  }

  private static boolean isDirection(String line) {
    return Directions.in(line, new Span(0, line.length())).stream()
        .anyMatch(d -> d.span().length() == line.length());
  }
}
