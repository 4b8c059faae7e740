package org.colloquy.app.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.FileResult;
import org.colloquy.app.work.Progress;
import org.colloquy.app.work.Workload;

/** Analyses files on several threads. */
public final class CorpusAnalysis {
  private final StoredAnalysis analysis;
  private final Settling settling;
  private final Progress progress;

  public CorpusAnalysis(StoredAnalysis analysis, Settling settling, Progress progress) {
    this.analysis = analysis;
    this.settling = settling;
    this.progress = progress;
  }

  /** Takes what came of each file, once. Called by several threads at a time. */
  public interface Results {
    /**
     * @param place of the file in the list, 0-based
     */
    void put(int place, FileResult file);
  }

  /**
   * Analyses every file. Files that have changed just now come last, when they have had time to
   * settle.
   *
   * @throws InterruptedException if the run is told to stop
   */
  public void analyse(List<DataFile> files, Workload work, Results results)
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
        DataFile file = files.get(place);
        if (settling.isYoung(file.file())) {
          young.add(place);
        } else {
          futures.add(executor.submit(() -> timed(() -> analysis.analyse(file), place, results)));
        }
      }
      await(futures);
      settling.await();
      for (int place : young) {
        DataFile file = files.get(place);
        futures.add(executor.submit(() -> timed(() -> analyseIfSettled(file), place, results)));
      }
      await(futures);
    } finally {
      executor.shutdownNow();
    }
  }

  /** What is new comes first: while models are loaded, the rest can be dealt with. */
  private static List<Integer> order(List<DataFile> files, Workload work) {
    List<Integer> order = new ArrayList<>(WorkOrder.of(files, work.threads()));
    if (work.threads() > 1) {
      order.sort(Comparator.comparing(place -> !work.bytes().containsKey(files.get(place).id())));
    }
    return order;
  }

  /** A young file may have changed since it was loaded, and so it is loaded again. */
  private FileResult analyseIfSettled(DataFile file) throws InterruptedException {
    return settling.hasSettled(file.file())
        ? analysis.analyseAsItIsNow(file.file())
        : FileResult.waiting(file.file());
  }

  private interface Step {
    FileResult take() throws InterruptedException;
  }

  private Void timed(Step step, int place, Results results) throws InterruptedException {
    long start = System.nanoTime();
    FileResult file = step.take();
    results.put(place, file);
    double seconds = (System.nanoTime() - start) / 1e9;
    synchronized (progress) {
      progress.done(file, seconds);
    }
    return null;
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
