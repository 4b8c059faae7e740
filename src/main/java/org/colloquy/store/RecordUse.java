package org.colloquy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.model.Fingerprint;

/**
 * When records were last used: a record's time of change says it. Safe for use by several threads.
 */
final class RecordUse {
  private static final Duration USED_TODAY = Duration.ofHours(20);

  private final Clock clock;
  private final Set<Fingerprint> used = ConcurrentHashMap.newKeySet();

  RecordUse(Clock clock) {
    this.clock = clock;
  }

  /** Marks a record as used now; a record used today already is left alone. */
  void mark(Fingerprint key, Path file) {
    if (!used.add(key)) {
      return;
    }
    Instant now = clock.instant();
    try {
      Instant last = Files.getLastModifiedTime(file).toInstant();
      if (Duration.between(last, now).abs().compareTo(USED_TODAY) > 0) {
        Files.setLastModifiedTime(file, FileTime.from(now));
      }
    } catch (IOException e) {
      // Another user's record, say: it serves as well, and this run does not prune it.
    }
  }

  /** Whether nothing has used a record for so long, counted by the clock, nor in this run. */
  boolean isUnused(Fingerprint key, Path file, Duration time) throws IOException {
    return !used.contains(key)
        && Files.getLastModifiedTime(file).toInstant().isBefore(clock.instant().minus(time));
  }
}
