package org.colloquy.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.colloquy.app.work.Printable;
import org.colloquy.model.Span;
import org.colloquy.model.SpeechReport;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;

/**
 * Prints what people in a transcript are said to have said, as {@code reported.csv} has it. Whom
 * the words of a source mean stands among the references.
 */
public final class ReportExplanation {
  private final PrintWriter out;

  public ReportExplanation(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints one line for each report: its turn, its standing, its kind, the words of the source, the
   * cue and the content, and how sure it is.
   *
   * @param reports in the order of their sentences
   */
  public void print(Transcript transcript, List<SpeechReport> reports) {
    out.println();
    line("Reported speech: " + (reports.isEmpty() ? "none" : reports.size()));
    for (SpeechReport report : reports) {
      Turn turn = turnOf(transcript, report.cue());
      String content =
          report.content().stream()
              .map(stretch -> said(transcript, turn, stretch))
              .collect(Collectors.joining(" … "));
      line(
          "  #"
              + turn.number()
              + "  "
              + report.standing().printed()
              + ", "
              + report.kind().printed()
              + (report.negated() ? ", negated" : "")
              + "  "
              + report
                  .source()
                  .map(source -> said(transcript, turn, source.span()) + " ")
                  .orElse("")
              + "<"
              + said(transcript, turn, report.cue())
              + "> \""
              + content
              + "\"; "
              + String.format(Locale.ROOT, "%.2f", report.confidence()));
    }
  }

  private static Turn turnOf(Transcript transcript, Span words) {
    return transcript.turns().stream()
        .filter(turn -> turn.span().contains(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no turn holds " + words));
  }

  private static String said(Transcript transcript, Turn turn, Span words) {
    return Words.singleSpaced(turn.spokenIn(transcript.text(), words));
  }

  private void line(String text) {
    out.println(Printable.of(text));
  }
}
