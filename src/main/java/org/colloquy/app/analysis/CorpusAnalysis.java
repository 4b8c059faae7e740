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

/** Analyses the files of a corpus on several threads. */
public final class CorpusAnalysis {
  private final StoredAnalysis analysis;
  private final Settling settling;
  private final Progress progress;

  /**
   * Makes an analysis.
   *
   * @param progress is told of each file; its calls are synchronised on it
   */
  public CorpusAnalysis(StoredAnalysis analysis, Settling settling, Progress progress) {
    this.analysis = analysis;
    this.settling = settling;
    this.progress = progress;
  }

  /**
   * The receiver of the results, one for each file. Several threads may call it at the same time.
   */
  public interface Results {
    /**
     * Receives the result of a file.
     *
     * @param place of the file in the list, 0-based
     */
    void put(int place, FileResult file);
  }

  /**
   * Analyses every file. Files that have changed within the last seconds come last, after they have
   * had time to settle.
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

  /** New files come first; while the models are loaded for them, other threads process the rest. */
  private static List<Integer> order(List<DataFile> files, Workload work) {
    List<Integer> order = new ArrayList<>(WorkOrder.of(files, work.threads()));
    if (work.threads() > 1) {
      order.sort(Comparator.comparing(place -> !work.bytes().containsKey(files.get(place).id())));
    }
    return order;
  }

  /** Loads a young file again, because it may have changed since it was loaded. */
  private FileResult analyseIfSettled(DataFile file) throws InterruptedException {
    return settling.hasSettled(file.file())
        ? analysis.analyseAsItIsNow(file.file())
        : FileResult.waiting(file.file());
  }

  private interface Step {
    FileResult run() throws InterruptedException;
  }

  private Void timed(Step step, int place, Results results) throws InterruptedException {
    long start = System.nanoTime();
    FileResult file = step.run();
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
