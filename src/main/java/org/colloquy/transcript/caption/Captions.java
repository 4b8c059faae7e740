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
  private static final Pattern CHEVRONS = Pattern.compile("(?:>{2,3}|»)\\s*");
  static final Pattern DASH = Pattern.compile("[-–—‐]\\s*(?=[\\p{L}\\p{N}\"“¿¡'’(\\[])");

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
    if (endsKnown && ChapterTitles.are(cues)) {
      return Reading.notATranscript(
          id,
          length,
          ProblemCode.NO_SPEAKER,
          "its captions are titles that stand for minutes",
          "Move it out of the data folder.");
    }
    List<Cue> shown = ChangeSigns.unified(NamesAbove.asVoices(RollingLines.unrolled(cues)));
    CaptionLabels labels = CaptionLabels.in(shown, headingWords);
    TimedUtterances utterances = new TimedUtterances();
    Optional<String> announced = Optional.empty();
    for (Cue cue : shown) {
      announced = add(cue, labels, announced, utterances);
    }
    return utterances.reading(id, length, Optional.empty());
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
      somebodyElse &= speaker.isPresent() || !isDirection(text);
      if (speaker.isEmpty() && !somebodyElse) {
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
    while (first < said.size() && (first == 0 || !isChange(said, first))) {
      first++;
    }
    int last = said.size() - 1;
    while (last > 0 && !isChange(said, last)) {
      last--;
    }
    for (int i = 0; i < said.size(); i++) {
      Said one = said.get(i);
      boolean ends = endsKnown && cue.end() != cue.start() && i >= last;
      double start = i < first ? cue.start() : TimedUtterances.UNKNOWN;
      double end = ends ? cue.end() : TimedUtterances.UNKNOWN;
      if (one.somebodyElse() && one.speaker().isEmpty()) {
        utterances.addChange(one.text(), cue.start(), cue.end());
      } else if (one.somebodyElse()) {
        utterances.addParagraph(one.speaker(), one.text(), cue.start(), cue.end());
      } else {
        utterances.add(one.speaker(), one.text(), cue.start(), cue.end());
      }
      utterances.spoken(start, end);
    }
  }

  /** Whether somebody else speaks than in the piece before. */
  private static boolean isChange(List<Said> said, int at) {
    Said one = said.get(at);
    boolean unnamed = one.somebodyElse() && one.speaker().isEmpty();
    return unnamed || !one.speaker().equals(said.get(at - 1).speaker());
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

  /** Whether all of a line is a direction. */
  static boolean isDirection(String line) {
    return Directions.in(line, new Span(0, line.length())).stream()
        .anyMatch(d -> d.span().length() == line.length());
  }
}
