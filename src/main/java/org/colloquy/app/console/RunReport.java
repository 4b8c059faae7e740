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
   * What a run has published.
   *
   * @param published the record of the publication
   * @param newProblems the errors and warnings that the previous publication does not have
   * @param changes number of changes since the previous publication; empty if there is none
   * @param damages descriptions of the stored records that could not be used
   */
  public record PublishedRun(
      PublicationRecord published,
      List<Problem> newProblems,
      OptionalLong changes,
      List<String> damages) {}

  /**
   * Prints the report of a run that has published. It names the errors and warnings that decide the
   * exit code, and counts the others.
   *
   * @return how the run ended
   */
  public ExitCode print(PublishedRun outcome) {
    for (String damage : outcome.damages()) {
      err.println(
          "A damaged record was rebuilt: " + damage + ". If this happens again, check the disk.");
    }
    PublicationRecord published = outcome.published();
    boolean any = settings.exitOn() == Settings.ExitOn.ANY;
    List<Problem> deciding = any ? published.serious() : outcome.newProblems();
    boolean fine = deciding.isEmpty() && (!any || published.counts().allAnalysed());
    deciding.forEach(this::print);
    if (!fine) {
      int known = published.serious().size() - deciding.size();
      err.println(
          "The reports are published; "
              + table("problems")
              + " lists what needs a look"
              + (known == 0
                  ? ""
                  : ", also " + Counted.of(known, "problem", "problems") + " known from before")
              + ".");
    }
    if (settings.verbosity() != Settings.Verbosity.QUIET) {
      summary(outcome).forEach(out::println);
    }
    return fine ? ExitCode.FINE : ExitCode.NEEDS_A_LOOK;
  }

  private void print(Problem problem) {
    err.println(
        Printable.of(
            problem.severity().printed()
                + ": "
                + (problem.line().isPresent()
                    ? problem.transcript() + ":" + problem.line().getAsInt() + ": "
                    : "")
                + problem.message()));
  }

  private List<String> summary(PublishedRun outcome) {
    CorpusCounts counts = outcome.published().counts();
    OptionalLong changes = outcome.changes();
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
      int fresh = outcome.newProblems().size();
      int serious = outcome.published().serious().size();
      lines.add(
          "To look at: "
              + String.join(", ", problems)
              + " in "
              + table("problems")
              + (serious == 0
                  ? ""
                  : fresh == 0
                      ? "; no error or warning is new"
                      : fresh == serious
                          ? ""
                          : "; " + fresh + " of the errors and warnings are new")
              + ".");
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
