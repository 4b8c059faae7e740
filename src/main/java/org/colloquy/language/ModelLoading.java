package org.colloquy.language;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * A loader of models that loads as many at a time as there are processors, in the order in which
 * they were requested.
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
   * Starts to load a model.
   *
   * @return waits for the model and returns it, or throws what {@code loader} threw; a checked
   *     exception is wrapped in a {@link CompletionException}
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

  /** Stops loading; to be called when all models are loaded or one failed. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
