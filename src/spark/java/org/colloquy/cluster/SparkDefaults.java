package org.colloquy.cluster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;

/** What Spark is set to for this job, where the user says nothing else. */
final class SparkDefaults {
  /** Set for a Spark within this process: how many tasks it runs at a time. */
  private static final String THREADS = "spark.colloquy.threads";

  /** A task may fail so often: a batch of files may hold several that kill their process twice. */
  private static final int MOST_FAILURES = 16;

  private static final Pattern LOCAL = Pattern.compile("local(?:\\[([^,\\]]+)(?:,.*)?\\])?");

  private SparkDefaults() {}

  /**
   * Returns the settings.
   *
   * @param master Spark's name of the cluster
   */
  static SparkConf of(String master) {
    SparkConf conf =
        new SparkConf()
            .setIfMissing("spark.app.name", "Colloquy")
            .setIfMissing("spark.task.maxFailures", String.valueOf(MOST_FAILURES))
            // Results are handled one by one as they come, so that their sum does not matter.
            .setIfMissing("spark.driver.maxResultSize", "0")
            // What a lost executor had sent is sent again, which is no fault of the stage.
            .setIfMissing("spark.stage.maxConsecutiveAttempts", "1000")
            // Rows of a table of transcripts are long.
            .setIfMissing("spark.sql.parquet.columnarReaderBatchSize", "16")
            .setIfMissing("spark.speculation", "true")
            .setIfMissing("spark.speculation.quantile", "0.9")
            .setIfMissing("spark.speculation.multiplier", "4")
            .setIfMissing("spark.speculation.minTaskRuntime", "5min");
    Matcher local = LOCAL.matcher(master);
    if (!local.matches()) {
      return conf.setMaster(master);
    }
    String threads =
        local.group(1) == null
            ? "1"
            : local.group(1).equals("*")
                ? String.valueOf(Runtime.getRuntime().availableProcessors())
                : local.group(1);
    return conf.setMaster("local[" + threads + "," + MOST_FAILURES + "]")
        .set(THREADS, threads)
        .setIfMissing("spark.driver.host", "127.0.0.1")
        .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
        // It would listen on every network of this machine.
        .setIfMissing("spark.ui.enabled", "false");
  }

  /** Returns how many tasks a process with these settings runs at a time. */
  static int threadsOf(SparkConf conf) {
    int cores = conf.getInt("spark.executor.cores", Runtime.getRuntime().availableProcessors());
    return conf.getInt(THREADS, Math.max(1, cores / conf.getInt("spark.task.cpus", 1)));
  }
}
