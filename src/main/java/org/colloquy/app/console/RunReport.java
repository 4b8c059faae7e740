package org.colloquy.app.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.app.work.Counted;
import org.colloquy.app.work.ExitCode;
import org.colloquy.app.work.Printable;
import org.colloquy.app.work.Settings;
import org.colloquy.model.Problem;
import org.colloquy.report.Format;
import org.colloquy.store.CorpusCounts;
import org.colloquy.store.PublicationRecord;

/** Prints how a run ended and where to look, in five lines at most, besides errors and warnings. */
public final class RunReport {
  private final Settings settings;
  private final Set<Format> formats;
  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * @param formats the formats in which the tables are published
   */
  public RunReport(Settings settings, Set<Format> formats, PrintWriter out, PrintWriter err) {
    this.settings = settings;
    this.formats = formats;
    this.out = out;
    this.err = err;
  }

  /**
   * Prints the report of a run that has published.
   *
   * @param changes number of changes since the previous publication; empty if there is none
   * @param damages descriptions of the stored records that could not be used
   * @return how the run ended
   */
  public ExitCode print(PublicationRecord published, OptionalLong changes, List<String> damages) {
    for (String damage : damages) {
      err.println(
          "A damaged record was rebuilt: " + damage + ". If this happens again, check the disk.");
    }
    boolean fine = published.counts().allAnalysed() && published.serious().isEmpty();
    if (!fine) {
      for (Problem problem : published.serious()) {
        err.println(
            Printable.of(
                problem.severity().printed()
                    + ": "
                    + (problem.line().isPresent()
                        ? problem.transcript() + ":" + problem.line().getAsInt() + ": "
                        : "")
                    + problem.message()));
      }
      err.println("The reports are published; " + table("problems") + " lists what needs a look.");
    }
    if (settings.verbosity() != Settings.Verbosity.QUIET) {
      summary(published.counts(), changes).forEach(out::println);
    }
    return fine ? ExitCode.ALL_ANALYSED : ExitCode.NEEDS_A_LOOK;
  }

  private List<String> summary(CorpusCounts counts, OptionalLong changes) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Counted.of(counts.files(), "file", "files")
            + ", "
            + Counted.of(counts.analysed(), "analysed", "analysed")
            + ": "
            + Counted.of(counts.turns(), "turn", "turns")
            + ", "
            + Counted.of(counts.words(), "word", "words")
            + ".");
    List<String> problems = new ArrayList<>();
    counts
        .problems()
        .forEach(
            (severity, count) ->
                problems.add(Counted.of(count, severity.printed(), severity.printed() + "s")));
    if (!problems.isEmpty()) {
      lines.add("To look at: " + String.join(", ", problems) + " in " + table("problems") + ".");
    }
    if (changes.isPresent()) {
      long count = changes.getAsLong();
      lines.add(
          "Since the previous publication: "
              + (count == 0
                  ? "no change."
                  : Counted.of(count, "change", "changes") + " in " + table("changes") + "."));
    }
    String leftOut =
        counts.leftOut().entrySet().stream()
            .map(count -> count.getKey() + " " + count.getValue())
            .collect(Collectors.joining(", "));
    if (!leftOut.isEmpty()) {
      lines.add("The workbook cannot hold everything, see its first sheet: " + leftOut + ".");
    }
    if (!formats.equals(settings.formats())) {
      lines.add(
          "The corpus is large, so each table is a folder of Parquet files, and nothing else is made.");
    }
    lines.add(
        "Reports: "
            + settings.output().toAbsolutePath().normalize()
            + " (begin with "
            + firstToOpen()
            + ")");
    return lines;
  }

  private String firstToOpen() {
    if (formats.contains(Format.HTML)) {
      return "report.html";
    }
    if (formats.contains(Format.XLSX)) {
      return "report.xlsx";
    }
    return formats.contains(Format.SQLITE) && !formats.contains(Format.CSV)
        ? "report.sqlite"
        : table("speakers") + " and " + table("entities");
  }

  private String table(String name) {
    if (formats.contains(Format.CSV)) {
      return name + ".csv";
    }
    if (formats.contains(Format.XLSX)) {
      return "the sheet " + name + " of report.xlsx";
    }
    if (formats.contains(Format.HTML)) {
      return "report.html";
    }
    return formats.contains(Format.SQLITE)
        ? "the table " + name + " of report.sqlite"
        : name + ".parquet";
  }
}
