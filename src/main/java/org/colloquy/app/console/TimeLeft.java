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
 * Estimates how long the rest of a run takes: by the words that are probably ahead, not by files,
 * of which one may be a hundred times as long as the next. How many words a file has is not known
 * before it is read; it is guessed from its bytes by the files of the same format that are done.
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
  private double last;

  /** What is done of a format. */
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
   * The analysis itself begins: what was before is no measure of its speed.
   *
   * @param now seconds since any moment, the same in all calls
   */
  void begin(double now) {
    began = now;
    words = 0;
    busy = 0;
    turns = 0;
  }

  /**
   * @param seconds that were spent on the file
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
    last = now;
  }

  private static String format(String id) {
    return id.substring(id.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** How many turns were analysed in a second up to now; empty if none was. */
  OptionalDouble turnsASecond(double now) {
    return turns == 0 || now <= began
        ? OptionalDouble.empty()
        : OptionalDouble.of(turns / (now - began));
  }

  /** How long it takes until everything is analysed; empty if nothing is known of the speed. */
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
    double seconds = expected * busy / words / atWork - (now - last);
    return Optional.of(Duration.ofMillis(Math.round(1000 * Math.max(0, seconds))));
  }
}
