package org.colloquy.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.colloquy.transcript.TranscriptFile;

/** Analyses files on several threads. */
final class CorpusAnalysis {
  private final StoredAnalysis analysis;
  private final Settling settling;
  private final Progress progress;

  CorpusAnalysis(StoredAnalysis analysis, Settling settling, Progress progress) {
    this.analysis = analysis;
    this.settling = settling;
    this.progress = progress;
  }

  /**
   * Puts every file into the corpus, at the place that it has in the list. Files that have changed
   * just now come last, when they have had time to settle.
   *
   * @param lookedAt the same files in the same order
   * @throws InterruptedException if the run is told to stop
   */
  void analyse(List<TranscriptFile> files, List<LookedAt> lookedAt, Workload work, Corpus corpus)
      throws InterruptedException {
    synchronized (progress) {
      progress.begin(work);
    }
    ThreadFactory workers =
        task -> {
          Thread worker = new Thread(task, "worker");
          worker.setDaemon(true);
          return worker;
        };
    ExecutorService executor = Executors.newFixedThreadPool(work.threads(), workers);
    try {
      List<Integer> young = new ArrayList<>();
      List<Future<?>> futures = new ArrayList<>();
      for (int place : order(files, work)) {
        if (settling.isYoung(files.get(place))) {
          young.add(place);
        } else {
          futures.add(
              executor.submit(() -> analyse(files.get(place), lookedAt.get(place), place, corpus)));
        }
      }
      await(futures);
      settling.await();
      for (int place : young) {
        futures.add(executor.submit(() -> analyseIfSettled(files.get(place), place, corpus)));
      }
      await(futures);
    } finally {
      executor.shutdownNow();
    }
  }

  /** What is new comes first: while models are loaded, the rest can be dealt with. */
  private static List<Integer> order(List<TranscriptFile> files, Workload work) {
    List<Integer> order = new ArrayList<>(WorkOrder.of(files, work.threads()));
    if (work.threads() > 1) {
      order.sort(Comparator.comparing(place -> !work.bytes().containsKey(files.get(place).id())));
    }
    return order;
  }

  private Void analyse(TranscriptFile file, LookedAt lookedAt, int place, Corpus corpus)
      throws InterruptedException {
    long start = System.nanoTime();
    done(analysis.analyse(file, lookedAt), start, place, corpus);
    return null;
  }

  private Void analyseIfSettled(TranscriptFile file, int place, Corpus corpus)
      throws InterruptedException {
    if (settling.hasSettled(file)) {
      long start = System.nanoTime();
      done(analysis.analyse(file), start, place, corpus);
      return null;
    }
    done(Finished.waiting(file.id()), System.nanoTime(), place, corpus);
    return null;
  }

  private void done(Finished file, long start, int place, Corpus corpus) {
    corpus.put(place, file);
    double seconds = (System.nanoTime() - start) / 1e9;
    synchronized (progress) {
      progress.done(file, seconds);
    }
  }

  private static void await(List<Future<?>> futures) throws InterruptedException {
    for (Future<?> future : futures) {
      try {
        future.get();
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
    futures.clear();
  }
}
