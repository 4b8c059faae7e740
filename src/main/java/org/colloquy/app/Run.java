package org.colloquy.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import org.colloquy.app.analysis.FirstReading;
import org.colloquy.app.analysis.LazyAnnotator;
import org.colloquy.app.analysis.TimeLimit;
import org.colloquy.app.analysis.UnusableData;
import org.colloquy.app.analysis.WeighedReferences;
import org.colloquy.app.analysis.Workplace;
import org.colloquy.app.command.DryRun;
import org.colloquy.app.command.Explanation;
import org.colloquy.app.command.NamedTranscript;
import org.colloquy.app.command.QuestionExplanation;
import org.colloquy.app.command.ReferenceExplanation;
import org.colloquy.app.command.ReportExplanation;
import org.colloquy.app.console.SilentProgress;
import org.colloquy.app.work.ExitCode;
import org.colloquy.app.work.Printable;
import org.colloquy.app.work.Settings;
import org.colloquy.app.work.UserTables;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;
import org.colloquy.report.publication.Publication;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/** One run, from the listing of the data folder to the published reports. */
final class Run {
  private final Settings settings;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Supplier<TurnAnnotator> annotator;
  private final Workplace workplace;
  private final PublishingRun publishing;
  private final OneAtATime oneAtATime;

  /**
   * @param workplace where the work on files is done
   */
  Run(Settings settings, RunParts parts, Workplace workplace) {
    this.settings = settings;
    this.out = parts.out();
    this.err = parts.err();
    this.annotator = parts.annotator(settings);
    this.workplace = workplace;
    this.publishing = new PublishingRun(settings, parts, workplace);
    this.oneAtATime = new OneAtATime(settings.output(), parts.clock(), err);
  }

  /** Executes the run; a failure becomes an exit code and a message. */
  ExitCode execute() {
    boolean writes = settings.explain().isEmpty() && !settings.dryRun();
    if (writes && new Publication(settings.output(), settings.keep()).isToBeMended()) {
      // Mend first: even a run that finds no data folder must leave whole reports.
      ExitCode mended = oneAtATime.run(stopping -> mend());
      if (mended != ExitCode.FINE) {
        return mended;
      }
    }
    List<TranscriptFile> files;
    try {
      files = workplace.files();
    } catch (UnusableData e) {
      return oneAtATime.nothingPublished(e.getMessage() + " The reports are as they were.");
    } catch (IOException e) {
      return oneAtATime.nothingPublished(
          "The data folder "
              + settings.data().toAbsolutePath().normalize()
              + (Files.exists(settings.data()) ? " cannot be listed" : " does not exist")
              + ". Name the folder that holds your transcripts with --data.");
    }
    if (files.isEmpty()) {
      return oneAtATime.nothingPublished(
          "The data folder "
              + settings.data().toAbsolutePath().normalize()
              + " holds no files. Put transcripts into it, or name another folder with --data. The reports"
              + " are as they were.");
    }
    List<TranscriptFile> all = files;
    return writes ? oneAtATime.run(stopping -> publishing.execute(all, stopping)) : look(files);
  }

  private ExitCode mend() throws IOException {
    new Publication(settings.output(), settings.keep()).mend();
    return ExitCode.FINE;
  }

  /** Prints what is asked for; writes nothing. */
  private ExitCode look(List<TranscriptFile> files) {
    UserTables tables = UserTables.of(settings.data());
    FirstReading reading =
        new FirstReading(
            new Readers(settings.convention(), workplace.contents()),
            tables.aliases(),
            tables.transcriptRules());
    if (settings.explain().isEmpty()) {
      return new DryRun(reading, out).list(files);
    }
    try {
      TranscriptFile file = NamedTranscript.among(files, settings.explain().get());
      FirstReading.CastReading read = reading.of(file);
      ExitCode ofReading = new Explanation(out).print(file.id(), read);
      return read.reading() instanceof Reading.Conversation conversation
          ? explainReferences(conversation.transcript(), read.casting().orElseThrow().cast())
          : ofReading;
    } catch (NamedTranscript.NotFound e) {
      err.println(Printable.of(e.getMessage()));
      return ExitCode.USAGE;
    }
  }

  private ExitCode explainReferences(Transcript transcript, Cast cast) {
    try {
      WeighedReferences.Findings found =
          new WeighedReferences(
                  new LazyAnnotator(annotator, new SilentProgress()),
                  new TimeLimit(settings.timeLimit()))
              .of(transcript, cast);
      new ReferenceExplanation(out, settings.certainty()).print(transcript.text(), found.words());
      new ReportExplanation(out).print(transcript, found.reports());
      new QuestionExplanation(out).print(transcript, found.questions());
      found
          .shortfall()
          .ifPresent(why -> err.println(Printable.of(transcript.id() + " was " + why)));
      return found.shortfall().isEmpty() ? ExitCode.FINE : ExitCode.NEEDS_A_LOOK;
    } catch (LazyAnnotator.ModelsUnavailable e) {
      return oneAtATime.modelsUnavailable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return oneAtATime.nothingPublished("The run was stopped. The reports are as they were.");
    }
  }
}
