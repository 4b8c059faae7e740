package org.colloquy.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.app.analysis.LazyAnnotator;
import org.colloquy.app.analysis.StoreUnusable;
import org.colloquy.app.analysis.WorkEnded;
import org.colloquy.app.corpus.NoTranscript;
import org.colloquy.app.work.ExitCode;
import org.colloquy.app.work.Printable;
import org.colloquy.report.publication.PublicationRefused;
import org.colloquy.store.RunLock;

/**
 * Runs work that only one run at a time may do on an output folder. If the work cannot be done, it
 * prints why, what is unharmed, and what to do.
 */
final class OneAtATime {
  private static final Logger LOG = Logger.getLogger("org.colloquy.run");

  private final Path output;
  private final Clock clock;
  private final PrintWriter err;

  OneAtATime(Path output, Clock clock, PrintWriter err) {
    this.output = output;
    this.clock = clock;
    this.err = err;
  }

  /** The work to be done. */
  interface Work {
    ExitCode run(Stopping stopping) throws IOException, InterruptedException;
  }

  /**
   * Does the work under the lock of the output folder; a failure becomes an exit code and a
   * message.
   */
  @SuppressWarnings("try") // The lock is held, not used.
  ExitCode run(Work work) {
    try (RunLock lock = RunLock.take(output, clock);
        Stopping stopping = new Stopping(err)) {
      return work.run(stopping);
    } catch (RunLock.Held e) {
      err.println(
          "Another run is at work on "
              + output.toAbsolutePath().normalize()
              + " ("
              + e.getMessage()
              + "). Let it finish, or choose another folder with --output.");
      return ExitCode.ANOTHER_RUN;
    } catch (NoTranscript e) {
      return nothingPublished(e.getMessage());
    } catch (WorkEnded e) {
      LOG.log(Level.INFO, "the work ended", e);
      return nothingPublished(e.getMessage());
    } catch (PublicationRefused e) {
      return nothingPublished(e.getMessage());
    } catch (LazyAnnotator.ModelsUnavailable e) {
      return modelsUnavailable(e);
    } catch (IOException e) {
      return failed(e);
    } catch (StoreUnusable | UncheckedIOException e) {
      return failed((IOException) e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return nothingPublished("The run was stopped. The reports are as they were.");
    }
  }

  private ExitCode failed(IOException e) {
    return nothingPublished(
        "The reports could not be written to "
            + output.toAbsolutePath().normalize()
            + " ("
            + e.getClass().getSimpleName()
            + ": "
            + e.getMessage()
            + "). Check the disk and the rights of the folder above it. Finished transcripts are stored. The"
            + " reports are as they were.");
  }

  /** Prints and logs that the language models are missing. */
  ExitCode modelsUnavailable(LazyAnnotator.ModelsUnavailable e) {
    return nothingPublished(
        "The language models could not be loaded ("
            + e.getCause()
            + "). They need a heap of 2 GB, which .mvn/jvm.config gives, and the two model jars, which"
            + " Maven fetches.");
  }

  /** Prints and logs why nothing is published. */
  ExitCode nothingPublished(String message) {
    LOG.info(message);
    err.println(Printable.of(message));
    return ExitCode.NOTHING_PUBLISHED;
  }
}
