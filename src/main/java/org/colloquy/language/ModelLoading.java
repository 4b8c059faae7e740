package org.colloquy.language;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Loads models side by side, as many at a time as there are processors, in the order in which they
 * were asked for.
 */
final class ModelLoading implements AutoCloseable {
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          work -> {
            Thread thread = new Thread(work, "model-loader");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Begins to load.
   *
   * @return waits for what is loaded, or throws what went wrong
   */
  <T> Supplier<T> start(Callable<T> loader) {
    CompletableFuture<T> loaded = new CompletableFuture<>();
    threads.execute(
        () -> {
          try {
            loaded.complete(loader.call());
          } catch (Exception | Error e) {
            loaded.completeExceptionally(e);
          }
        });
    return () -> result(loaded);
  }

  private static <T> T result(CompletableFuture<T> loaded) {
    try {
      return loaded.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw e;
    }
  }

  /** Lets go of what has not begun; to be called when everything is there or something failed. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
