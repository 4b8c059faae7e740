package org.colloquy.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.colloquy.model.Outcome;
import org.colloquy.transcript.TranscriptFile;

/**
 * Analyses files on several threads; the outcomes come in the order of the files, whoever was
 * first.
 */
final class CorpusAnalysis {
  /** Deep trees recurse deeply: each worker has a stack of this many bytes. */
  private static final long STACK = 256L << 20;

  private final TranscriptAnalysis analysis;
  private final Progress progress;

  CorpusAnalysis(TranscriptAnalysis analysis, Progress progress) {
    this.analysis = analysis;
    this.progress = progress;
  }

  /**
   * @throws InterruptedException if the run is told to stop
   */
  List<Outcome> analyse(List<TranscriptFile> files, int threads) throws InterruptedException {
    progress.begin(files.size());
    ThreadFactory workers =
        task -> {
          Thread worker = new Thread(null, task, "analysis", STACK);
          worker.setDaemon(true);
          return worker;
        };
    ExecutorService executor = Executors.newFixedThreadPool(threads, workers);
    try {
      List<Future<Outcome>> futures = new ArrayList<>();
      for (TranscriptFile file : files) {
        futures.add(executor.submit(() -> timed(file)));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> future : futures) {
        outcomes.add(result(future));
      }
      return outcomes;
    } finally {
      executor.shutdownNow();
    }
  }

  private Outcome timed(TranscriptFile file) {
    long start = System.nanoTime();
    Outcome outcome = analysis.analyse(file);
    double seconds = (System.nanoTime() - start) / 1e9;
    synchronized (progress) {
      progress.done(outcome, seconds);
    }
    return outcome;
  }

  private static Outcome result(Future<Outcome> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
