package org.colloquy.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.colloquy.app.analysis.LazyAnnotator;
import org.colloquy.app.analysis.StoreUnusable;
import org.colloquy.app.analysis.WorkEnded;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/** Runs tasks over files on Spark, within this process or on a cluster. */
final class SparkTasks implements AutoCloseable {
  private final JavaSparkContext context;

  /**
   * Begins to use Spark.
   *
   * @param master Spark's name of the cluster
   */
  SparkTasks(String master) {
    this.context = new JavaSparkContext(SparkDefaults.of(master));
  }

  /** Returns how Hadoop reaches its file systems. */
  Configuration hadoop() {
    return context.hadoopConfiguration();
  }

  /** Returns Spark's session for tables. */
  SparkSession session() {
    return SparkSession.builder().sparkContext(context.sc()).getOrCreate();
  }

  /** Returns how many tasks run at a time, as far as Spark knows now. */
  int cores() {
    return Math.max(1, context.defaultParallelism());
  }

  /** Sends a value to every executor that has a task that needs it. */
  <T> Broadcast<T> send(T value) {
    return context.broadcast(value);
  }

  /** What a task does with a file. */
  @FunctionalInterface
  interface FileWork<T extends Serializable> extends Serializable {
    T of(Workbench bench, FileOrder file) throws Exception;
  }

  /**
   * Does work on files and returns when all is done.
   *
   * @param what the words for it in Spark's own pages
   * @param batches the files of each task, in the order in which tasks begin
   * @param receiver is called by one thread, with what one task found at a time
   * @throws LazyAnnotator.ModelsUnavailable if an executor cannot load the language models
   * @throws WorkEnded if Spark gave up
   * @throws InterruptedException if the run is told to stop
   */
  <T extends Serializable> void run(
      String what,
      List<ArrayList<FileOrder>> batches,
      Broadcast<ClusterJob> job,
      FileWork<T> work,
      Consumer<TaskReturn<T>> receiver)
      throws InterruptedException {
    if (!batches.isEmpty()) {
      run(what, context.parallelize(batches, batches.size()), job, work, receiver);
    }
  }

  /**
   * Does work on files that come with their contents.
   *
   * @param batches the files of each task
   */
  <T extends Serializable> void run(
      String what,
      JavaRDD<ArrayList<FileOrder>> batches,
      Broadcast<ClusterJob> job,
      FileWork<T> work,
      Consumer<TaskReturn<T>> receiver)
      throws InterruptedException {
    context.setJobGroup("colloquy", what, true);
    ClassTag<TaskReturn<T>> tag = ClassTag$.MODULE$.apply(TaskReturn.class);
    try {
      context
          .sc()
          .runJob(
              batches.rdd(),
              new Task<>(job, work),
              new AbstractFunction2<Object, TaskReturn<T>, BoxedUnit>() {
                @Override
                public BoxedUnit apply(Object task, TaskReturn<T> found) {
                  if (found.withoutModels() != null) {
                    throw new LazyAnnotator.ModelsUnavailable(
                        new IllegalStateException(found.withoutModels()));
                  }
                  receiver.accept(found);
                  return BoxedUnit.UNIT;
                }
              },
              tag);
    } catch (Exception e) {
      // Spark's exceptions are checked ones that its methods do not declare.
      throw reasonOf(e);
    }
  }

  /** Work of the driver that has Spark do tasks. */
  @FunctionalInterface
  interface Work<T> {
    T get() throws Exception;
  }

  /**
   * Does work.
   *
   * @param what the words for it in Spark's own pages
   * @throws WorkEnded if Spark gave up
   * @throws InterruptedException if the run is told to stop
   */
  <T> T doing(String what, Work<T> work) throws InterruptedException {
    context.setJobGroup("colloquy", what, true);
    try {
      return work.get();
    } catch (Exception e) {
      throw reasonOf(e);
    }
  }

  /** What a part of a collection has. */
  @FunctionalInterface
  interface PartSource<T> extends Serializable {
    Iterator<T> of(int part) throws Exception;
  }

  /** Returns a collection of so many parts, which are read where they are needed. */
  <T> JavaRDD<T> parts(int number, PartSource<T> source) {
    return context
        .parallelize(IntStream.range(0, number).boxed().toList(), number)
        .flatMap(source::of);
  }

  /**
   * Sends a file to every executor.
   *
   * @return its name for {@link org.apache.spark.SparkFiles}
   */
  String sendFile(Path file) {
    context.addFile(file.toAbsolutePath().toString());
    return file.getFileName().toString();
  }

  /**
   * Returns the workbench of the executor that runs the calling task.
   *
   * @throws IOException if the store cannot be reached
   */
  static Workbench bench(Broadcast<ClusterJob> job) throws IOException {
    return Workbench.of(job.value(), SparkDefaults.threadsOf(SparkEnv.get().conf()));
  }

  private static RuntimeException reasonOf(Throwable e) throws InterruptedException {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InterruptedException stopped) {
        throw stopped;
      }
      if (cause instanceof LazyAnnotator.ModelsUnavailable
          || cause instanceof StoreUnusable
          || cause instanceof UncheckedIOException) {
        return (RuntimeException) cause;
      }
    }
    return new WorkEnded(
        "Spark gave up ("
            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
            + "). Spark's logs say more. Finished transcripts are stored, and the next run goes on"
            + " from there. The reports are as they were.",
        e);
  }

  /** The work of a task on its batch of files. */
  private static final class Task<T extends Serializable>
      extends AbstractFunction1<scala.collection.Iterator<ArrayList<FileOrder>>, TaskReturn<T>>
      implements Serializable {
    private static final long serialVersionUID = 1;

    private final Broadcast<ClusterJob> job;
    private final FileWork<T> work;

    Task(Broadcast<ClusterJob> job, FileWork<T> work) {
      this.job = job;
      this.work = work;
    }

    @Override
    public TaskReturn<T> apply(scala.collection.Iterator<ArrayList<FileOrder>> batches) {
      ArrayList<T> found = new ArrayList<>();
      try {
        Workbench bench = bench(job);
        while (batches.hasNext()) {
          for (FileOrder file : batches.next()) {
            found.add(work.of(bench, file));
          }
        }
        return new TaskReturn<>(found, new ArrayList<>(bench.damages()), null);
      } catch (LazyAnnotator.ModelsUnavailable e) {
        return new TaskReturn<>(new ArrayList<>(), new ArrayList<>(), String.valueOf(e.getCause()));
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
