package org.colloquy.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.entity.Things;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Outcome;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.Words;
import org.colloquy.report.Publication;
import org.colloquy.report.Reports;
import org.colloquy.report.RunSummary;
import org.colloquy.speaker.Aliases;
import org.colloquy.speaker.People;
import org.colloquy.speaker.UnmatchedAliases;
import org.colloquy.store.RunLock;
import org.colloquy.transcript.AliasFile;
import org.colloquy.transcript.DataFolder;
import org.colloquy.transcript.TranscriptFile;

/** One run, from the listing of the data folder to the published reports. */
final class Run {
  private final Settings settings;
  private final Supplier<TurnAnnotator> annotator;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Instant started = Instant.now();
  private AliasFile.Result aliasFile = new AliasFile.Result(List.of(), List.of());

  Run(Settings settings, Supplier<TurnAnnotator> annotator, PrintWriter out, PrintWriter err) {
    this.settings = settings;
    this.annotator = new LazyAnnotator(annotator);
    this.out = out;
    this.err = err;
  }

  ExitCode execute() {
    List<TranscriptFile> files;
    try {
      files = new DataFolder(settings.data(), settings.output()).files();
    } catch (IOException e) {
      return nothing(
          "The data folder "
              + settings.data().toAbsolutePath().normalize()
              + (Files.exists(settings.data()) ? " cannot be listed" : " does not exist")
              + ". Name the folder that holds your transcripts with --data.");
    }
    if (files.isEmpty()) {
      return nothing(
          "The data folder "
              + settings.data().toAbsolutePath().normalize()
              + " holds no files. Put transcripts into it, or name another folder with --data. The reports"
              + " are left as they were.");
    }
    aliasFile = AliasFile.read(settings.data());
    return settings.dryRun()
        ? new DryRun(out, Aliases.of(aliasFile.rows())).list(files)
        : underLock(files);
  }

  @SuppressWarnings("try") // The lock is held, not used.
  private ExitCode underLock(List<TranscriptFile> files) {
    try (RunLock lock = RunLock.take(settings.output())) {
      return analyseAndPublish(files);
    } catch (RunLock.Held e) {
      err.println(
          "Another run is at work on "
              + settings.output().toAbsolutePath().normalize()
              + " ("
              + e.getMessage()
              + "). Let it finish, or choose another folder with --output.");
      return ExitCode.ANOTHER_RUN;
    } catch (Publication.Refused e) {
      return nothing(e.getMessage());
    } catch (LazyAnnotator.ModelsUnavailable e) {
      return nothing(
          "The language models could not be loaded ("
              + e.getCause()
              + "). They need a heap of 3 GB, which .mvn/jvm.config gives, and the two model jars, which"
              + " Maven fetches.");
    } catch (IOException e) {
      return nothing(
          "The reports could not be written to "
              + settings.output().toAbsolutePath().normalize()
              + " ("
              + e.getClass().getSimpleName()
              + ": "
              + e.getMessage()
              + "). Check the disk and the rights of the folder above it. The reports are as they were.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return nothing("The run was stopped. The reports are as they were.");
    }
  }

  private ExitCode analyseAndPublish(List<TranscriptFile> files)
      throws IOException, InterruptedException {
    Publication publication = new Publication(settings.output());
    Path folder = publication.prepare();
    boolean published = false;
    try {
      List<Outcome> outcomes;
      try (Progress progress = progress()) {
        outcomes =
            new CorpusAnalysis(
                    new TranscriptAnalysis(annotator, Aliases.of(aliasFile.rows())), progress)
                .analyse(files, settings.threads());
      }
      List<Problem> ofTables = problemsOfTables(outcomes);
      SortedMap<String, Long> counts = counts(outcomes, ofTables);
      new Reports(settings.delimiter(), settings.values())
          .write(folder, corpusOf(outcomes), ofTables, summary(counts));
      publication.publish();
      published = true;
      return close(outcomes, ofTables, counts);
    } finally {
      if (!published) {
        publication.abandon();
      }
    }
  }

  private Progress progress() {
    if (settings.talk() == Settings.Talk.QUIET) {
      return new SilentProgress();
    }
    boolean terminal = System.console() != null && settings.talk() == Settings.Talk.NORMAL;
    return terminal ? new BarProgress() : new LineProgress(out);
  }

  private static List<CorpusEntry> corpusOf(List<Outcome> outcomes) {
    People people = new People();
    Things things = new Things();
    for (Outcome outcome : outcomes) {
      outcome.analysed().ifPresent(people::add);
      outcome.analysed().ifPresent(things::add);
    }
    List<CorpusEntry> corpus = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      corpus.add(
          new CorpusEntry(
              outcome,
              outcome.analysed().map(people::of).orElse(List.of()),
              outcome.analysed().map(things::of).orElse(List.of())));
    }
    return corpus;
  }

  /** What is the matter with the user's own tables, read against the corpus. */
  private List<Problem> problemsOfTables(List<Outcome> outcomes) {
    UnmatchedAliases unmatched = new UnmatchedAliases(Aliases.of(aliasFile.rows()));
    outcomes.forEach(outcome -> outcome.analysed().ifPresent(unmatched::add));
    List<Problem> problems = new ArrayList<>(aliasFile.problems());
    problems.addAll(unmatched.problems());
    return problems;
  }

  private RunSummary summary(SortedMap<String, Long> counts) {
    double seconds = started.until(Instant.now(), ChronoUnit.MILLIS) / 1000.0;
    return new RunSummary(
        Version.current(),
        started.truncatedTo(ChronoUnit.SECONDS).toString(),
        seconds,
        settings.forTheRecord(),
        counts);
  }

  private static SortedMap<String, Long> counts(List<Outcome> outcomes, List<Problem> ofTables) {
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put("files", (long) outcomes.size());
    ofTables.forEach(p -> counts.merge(p.severity().printed() + "s", 1L, Long::sum));
    for (Outcome outcome : outcomes) {
      counts.merge(outcome.status(), 1L, Long::sum);
      outcome.problems().forEach(p -> counts.merge(p.severity().printed() + "s", 1L, Long::sum));
      outcome.analysed().ifPresent(result -> count(result, counts));
    }
    return counts;
  }

  private static void count(AnalysedTranscript result, SortedMap<String, Long> counts) {
    String text = result.transcript().text();
    counts.merge("turns", (long) result.transcript().turns().size(), Long::sum);
    counts.merge("sentences", (long) result.annotations().sentences().size(), Long::sum);
    counts.merge(
        "words",
        result.transcript().turns().stream().mapToLong(t -> Words.count(t.textIn(text))).sum(),
        Long::sum);
  }

  /** Says how it ended and where to look. */
  private ExitCode close(
      List<Outcome> outcomes, List<Problem> ofTables, SortedMap<String, Long> counts) {
    List<Problem> serious =
        Stream.concat(ofTables.stream(), outcomes.stream().flatMap(o -> o.problems().stream()))
            .filter(p -> p.severity() != Severity.NOTE)
            .toList();
    boolean all = outcomes.stream().allMatch(o -> o instanceof Outcome.Analysed);
    if (settings.talk() != Settings.Talk.QUIET) {
      out.println(
          Counted.of(outcomes.size(), "file", "files")
              + ", "
              + Counted.of(counts.getOrDefault("analysed", 0L), "analysed", "analysed")
              + ": "
              + Counted.of(counts.getOrDefault("turns", 0L), "turn", "turns")
              + ", "
              + Counted.of(counts.getOrDefault("words", 0L), "word", "words")
              + ".");
      out.println(
          "Reports: "
              + settings.output().toAbsolutePath().normalize()
              + " (begin with speakers.csv and entities.csv)");
    }
    if (all && serious.isEmpty()) {
      return ExitCode.ALL_ANALYSED;
    }
    for (Problem problem : serious) {
      err.println(
          problem.severity().printed()
              + ": "
              + (problem.line().isPresent()
                  ? problem.transcript() + ":" + problem.line().getAsInt() + ": "
                  : "")
              + problem.message());
    }
    err.println("The reports are published; problems.csv lists what needs a look.");
    return ExitCode.NEEDS_A_LOOK;
  }

  private ExitCode nothing(String message) {
    err.println(message);
    return ExitCode.NOTHING_PUBLISHED;
  }
}
