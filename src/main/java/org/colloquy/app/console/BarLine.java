package org.colloquy.app.console;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The line with the progress bar.
 *
 * @param done how many files are done
 * @param files how many files there are
 * @param doing what the run is doing, shown instead of speed and time; empty to show these
 * @param turnsASecond the speed; empty if it is not known
 * @param left the time that is left; empty if it is not known
 */
record BarLine(
    long done, long files, String doing, OptionalDouble turnsASecond, Optional<Duration> left) {
  private static final int BAR = 20;
  private static final int MINUTE = 60;

  /** Returns the line, such as {@code [======> ] 12/30 transcripts, 3.2 turns/s, 2 min left}. */
  String text() {
    StringBuilder line = new StringBuilder("[");
    int filled = files == 0 ? BAR : (int) (BAR * done / files);
    line.append("=".repeat(filled));
    line.append(filled < BAR ? ">" + " ".repeat(BAR - filled - 1) : "");
    line.append("] ").append(done).append('/').append(files).append(" transcripts");
    if (!doing.isEmpty()) {
      return line.append(", ").append(doing).toString();
    }
    turnsASecond.ifPresent(t -> line.append(String.format(Locale.ROOT, ", %.1f turns/s", t)));
    left.filter(l -> done < files).ifPresent(l -> line.append(", ").append(text(l)));
    return line.toString();
  }

  /** Returns the time, rounded up so that rounding alone never promises too little. */
  private static String text(Duration left) {
    long seconds = left.plusMillis(999).toSeconds();
    if (seconds < MINUTE) {
      return seconds + " s left";
    }
    long minutes = (seconds + MINUTE - 1) / MINUTE;
    return minutes < MINUTE
        ? minutes + " min left"
        : minutes / MINUTE + " h " + minutes % MINUTE + " min left";
  }
}
