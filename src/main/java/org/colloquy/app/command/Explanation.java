package org.colloquy.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.app.analysis.FirstReading;
import org.colloquy.app.work.Counted;
import org.colloquy.app.work.ExitCode;
import org.colloquy.app.work.Printable;
import org.colloquy.model.Attribution;
import org.colloquy.model.Cast;
import org.colloquy.model.Direction;
import org.colloquy.model.Furniture;
import org.colloquy.model.Label;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Merge;
import org.colloquy.model.Problem;
import org.colloquy.model.Sourced;
import org.colloquy.model.Span;
import org.colloquy.model.Speaker;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.format.Reading;

/**
 * Prints how one file is read: its people and why labels are theirs, its turns and how their
 * speakers are known, and which text is not speech. It uses no language model; {@link
 * ReferenceExplanation} prints what the models find.
 */
public final class Explanation {
  /** The most characters of a text that are shown. */
  private static final int SHOWN = 60;

  private final PrintWriter out;

  public Explanation(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints a reading.
   *
   * @param id the file's path below the data folder
   */
  public ExitCode print(String id, FirstReading.CastReading read) {
    line(id);
    if (read.reading() instanceof Reading.Conversation conversation) {
      Casting.CastAndProblems casting = read.casting().orElseThrow();
      of(conversation.transcript(), casting.cast());
      problems(conversation.problems(), casting.problems());
      return ExitCode.FINE;
    }
    Reading.NoConversation none = (Reading.NoConversation) read.reading();
    line("  " + none.outcome().status() + ": " + none.outcome().reason());
    problems(none.outcome().problems(), List.of());
    return ExitCode.NEEDS_A_LOOK;
  }

  private void of(Transcript transcript, Cast cast) {
    LineIndex lines = new LineIndex(transcript.text());
    found("title", transcript.foundTitle());
    found("date", transcript.foundDate());
    transcript.foundOutlet().ifPresent(outlet -> found("outlet", Optional.of(outlet)));
    heading("People", cast.speakers().size());
    for (int i = 0; i < cast.speakers().size(); i++) {
      person(cast, i);
    }
    heading("Turns", transcript.turns().size());
    transcript.turns().forEach(turn -> turn(transcript, cast, turn, lines));
    heading("Labels without speech", transcript.silentLabels().size());
    for (Label label : transcript.silentLabels()) {
      line(place(label.span(), lines) + quoted(label.text()));
    }
    heading("Stage directions", transcript.directions().size());
    for (Direction direction : transcript.directions()) {
      piece(direction.span(), word(direction.kind()), transcript, lines);
    }
    heading("What nobody said", transcript.furniture().size());
    for (Furniture furniture : transcript.furniture()) {
      piece(furniture.span(), word(furniture.kind()), transcript, lines);
    }
  }

  private void found(String what, Optional<? extends Sourced<?>> found) {
    line(
        "  "
            + what
            + ": "
            + found
                .map(
                    f ->
                        Words.singleSpaced(f.value().toString())
                            + " ("
                            + f.source().printed()
                            + ")")
                .orElse("none found"));
  }

  private void person(Cast cast, int index) {
    Speaker speaker = cast.speakers().get(index);
    long turns =
        cast.attributions().stream()
            .filter(a -> a.speaker().isPresent() && a.speaker().getAsInt() == index)
            .count();
    line(
        "  "
            + speaker.name()
            + ": "
            + Counted.of(turns, "turn", "turns")
            + speaker.role().map(role -> "; " + role).orElse("")
            + speaker.affiliation().map(work -> "; " + work).orElse("")
            + (speaker.naming() == Speaker.Naming.FULL || speaker.naming() == Speaker.Naming.GIVEN
                ? ""
                : "; no full name known, a person of this transcript alone"));
    line("    called " + String.join("; ", speaker.aliases()));
    for (Merge merge : speaker.merges()) {
      line(
          "    "
              + (merge.label().isEmpty() ? "turns without a label" : quoted(merge.label()))
              + " because: "
              + merge.reason()
              + confidence(merge.confidence()));
    }
  }

  private void turn(Transcript transcript, Cast cast, Turn turn, LineIndex lines) {
    Attribution attribution = cast.of(turn.number());
    line(
        "  #"
            + turn.number()
            + place(turn.span(), lines)
            + turn.label().map(l -> quoted(Words.singleSpaced(l.text()))).orElse("no label")
            + " -> "
            + cast.speakerOf(turn.number()).map(Speaker::name).orElse("nobody")
            + ", "
            + attribution.kind().printed()
            + (attribution.kind() == Attribution.Kind.INFERRED
                ? confidence(attribution.confidence())
                : "")
            + (attribution.reason().isEmpty() ? "" : ": " + attribution.reason())
            + (turn.kind() == Turn.Kind.SPEECH ? "" : "; " + turn.kind().printed()));
    line("      " + quoted(turn.textIn(transcript.text())));
  }

  private void piece(Span span, String kind, Transcript transcript, LineIndex lines) {
    line(place(span, lines) + kind + ": " + quoted(span.in(transcript.text())));
  }

  private void problems(List<Problem> ofReading, List<Problem> ofCasting) {
    heading("Problems", ofReading.size() + ofCasting.size());
    for (List<Problem> problems : List.of(ofReading, ofCasting)) {
      for (Problem problem : problems) {
        line(
            "  "
                + problem.severity().printed()
                + (problem.line().isPresent() ? ", line " + problem.line().getAsInt() : "")
                + ", "
                + problem.code().printed()
                + ": "
                + problem.message());
      }
    }
  }

  private void heading(String what, int count) {
    out.println();
    line(what + ": " + (count == 0 ? "none" : count));
  }

  private static String place(Span span, LineIndex lines) {
    return "  line " + lines.lineOf(span.start()) + "  ";
  }

  private static String confidence(double confidence) {
    return String.format(Locale.ROOT, " (confidence %.2f)", confidence);
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the first words of a text in quotation marks, on one line. */
  private static String quoted(String text) {
    String spaced = Words.singleSpaced(text);
    if (spaced.length() <= SHOWN) {
      return "\"" + spaced + "\"";
    }
    int end = spaced.lastIndexOf(' ', SHOWN);
    return "\"" + spaced.substring(0, end > 0 ? end : SHOWN) + " …\"";
  }

  private void line(String text) {
    out.println(Printable.of(text));
  }
}
