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
 * Marks records as used and tells which are unused. A record's time of change is the time of its
 * last use. Safe for use by several threads.
 */
final class RecordUse {
  /** A record used more recently is not marked again; that spares a write per record and run. */
  private static final Duration USED_TODAY = Duration.ofHours(20);

  private final Clock clock;
  private final Set<Fingerprint> used = ConcurrentHashMap.newKeySet();

  RecordUse(Clock clock) {
    this.clock = clock;
  }

  /** Marks a record as used now, unless it is already marked for today. */
  void mark(Fingerprint key, Path file) {
    if (!used.add(key)) {
      return;
    }
    Instant now = clock.instant();
    try {
      Instant lastUsed = Files.getLastModifiedTime(file).toInstant();
      if (Duration.between(lastUsed, now).abs().compareTo(USED_TODAY) > 0) {
        Files.setLastModifiedTime(file, FileTime.from(now));
      }
    } catch (IOException e) {
      // It may be another user's record. It can be used all the same, and this run keeps it.
    }
  }

  /** Returns whether no run has used a record for this long by the clock, this run included. */
  boolean isUnused(Fingerprint key, Path file, Duration time) throws IOException {
    return !used.contains(key)
        && Files.getLastModifiedTime(file).toInstant().isBefore(clock.instant().minus(time));
  }
}
