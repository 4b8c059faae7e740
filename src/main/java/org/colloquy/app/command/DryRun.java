package org.colloquy.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.colloquy.app.analysis.FirstReading;
import org.colloquy.app.work.Counted;
import org.colloquy.app.work.ExitCode;
import org.colloquy.app.work.Printable;
import org.colloquy.model.Cast;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/** The dry run: lists what a run would read, without models and without writing anything. */
public final class DryRun {
  private final FirstReading first;
  private final PrintWriter out;

  public DryRun(FirstReading first, PrintWriter out) {
    this.first = first;
    this.out = out;
  }

  /** Prints one line per file and a summary. */
  public ExitCode list(List<TranscriptFile> files) {
    int conversations = 0;
    int turns = 0;
    for (TranscriptFile file : files) {
      FirstReading.CastReading read = first.of(file);
      Reading reading = read.reading();
      if (reading instanceof Reading.Conversation conversation) {
        Cast cast = read.casting().orElseThrow().cast();
        int count = conversation.transcript().turns().size();
        out.printf(
            Locale.ROOT,
            "%6s %-10s %s%n",
            Counted.of(count, "turn", "turns"),
            Counted.of(cast.speakers().size(), "person", "people"),
            Printable.of(file.id()));
        conversations++;
        turns += count;
      } else if (reading instanceof Reading.NoConversation none) {
        out.println(
            Printable.of(
                file.id() + ": " + none.outcome().status() + ", " + none.outcome().reason()));
      }
    }
    out.println(
        Counted.of(files.size(), "file", "files")
            + ", "
            + Counted.of(conversations, "transcript", "transcripts")
            + ", "
            + Counted.of(turns, "turn", "turns")
            + "; nothing was analysed or written.");
    return conversations == files.size() ? ExitCode.FINE : ExitCode.NEEDS_A_LOOK;
  }
}
