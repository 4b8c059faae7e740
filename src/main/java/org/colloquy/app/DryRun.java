package org.colloquy.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.colloquy.model.Cast;
import org.colloquy.speaker.Aliases;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/** Lists what a run would read, without models and without writing anything. */
final class DryRun {
  private final PrintWriter out;
  private final Aliases aliases;

  DryRun(PrintWriter out, Aliases aliases) {
    this.out = out;
    this.aliases = aliases;
  }

  ExitCode list(List<TranscriptFile> files) {
    FirstReading first = new FirstReading(new Readers(), aliases);
    int conversations = 0;
    int turns = 0;
    for (TranscriptFile file : files) {
      FirstReading.Result read = first.of(file);
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
    return conversations == files.size() ? ExitCode.ALL_ANALYSED : ExitCode.NEEDS_A_LOOK;
  }
}
