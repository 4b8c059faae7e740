package org.colloquy.app.console;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.app.work.FileResult;
import org.colloquy.app.work.Workload;
import org.colloquy.model.TranscriptDigest;

/**
 * Estimates how long the rest of a run takes. It counts words, not files, because one file may be a
 * hundred times as long as the next. The words of a file that is not read yet are estimated from
 * its bytes, by the ratio in the files of the same format that are done.
 */
final class TimeLeft {
  private final Map<String, Long> ahead;
  private final int threads;
  private final Map<String, Done> byFormat = new HashMap<>();
  private final Done all = new Done();
  private long words;
  private double busy;
  private long turns;
  private double began;
  private double lastDone;

  /** The bytes and words of the finished files of one format. */
  private static final class Done {
    private long bytes;
    private long words;

    void add(long moreBytes, long moreWords) {
      bytes += moreBytes;
      words += moreWords;
    }
  }

  TimeLeft(Workload work) {
    this.ahead = new HashMap<>(work.bytes());
    this.threads = work.threads();
  }

  /**
   * Begins to measure. Call it again when the analysis itself begins, because the time until then
   * is no measure of its speed.
   *
   * @param now seconds since some moment, which is the same in all calls
   */
  void begin(double now) {
    began = now;
    words = 0;
    busy = 0;
    turns = 0;
  }

  /**
   * Counts a finished file.
   *
   * @param seconds how long the file took
   * @param now as in {@link #begin}
   */
  void done(FileResult file, double seconds, double now) {
    Long bytes = ahead.remove(file.digest().id());
    boolean worked =
        file.workDone() == FileResult.WorkDone.NEW || file.workDone() == FileResult.WorkDone.REUSED;
    if (bytes == null || !worked) {
      return;
    }
    long more = file.digest().transcript().map(TranscriptDigest::words).orElse(0L);
    all.add(bytes, more);
    byFormat.computeIfAbsent(format(file.digest().id()), f -> new Done()).add(bytes, more);
    words += more;
    turns += file.digest().transcript().map(TranscriptDigest::turns).orElse(0);
    busy += Math.min(seconds, now - began);
    lastDone = now;
  }

  private static String format(String id) {
    return id.substring(id.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Returns how many turns per second have been analysed; empty if none have been. */
  OptionalDouble turnsASecond(double now) {
    return turns == 0 || now <= began
        ? OptionalDouble.empty()
        : OptionalDouble.of(turns / (now - began));
  }

  /** Returns how long the rest takes; empty as long as the speed is not known. */
  Optional<Duration> at(double now) {
    if (words == 0) {
      return Optional.empty();
    }
    double expected = 0;
    for (Map.Entry<String, Long> file : ahead.entrySet()) {
      Done alike = byFormat.getOrDefault(format(file.getKey()), all);
      expected += (double) file.getValue() * alike.words / Math.max(1, alike.bytes);
    }
    int atWork = Math.max(1, Math.min(threads, ahead.size()));
    double seconds = expected * busy / words / atWork - (now - lastDone);
    return Optional.of(Duration.ofMillis(Math.round(1000 * Math.max(0, seconds))));
  }
}
