package org.colloquy.app.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.transcript.TranscriptFile;

/**
 * Finds files that somebody is still writing. A file that changed within the last seconds is young:
 * it is looked at again when these seconds have passed, and read only if it is still the same.
 */
public final class Settling {
  private final Duration needed;
  private final Clock clock;
  private final Map<String, Look> young = new HashMap<>();

  private record Look(Instant changed, long length) {}

  /**
   * Makes a settling time.
   *
   * @param needed how long a file must have stayed unchanged; zero if no file is to be young
   */
  public Settling(Duration needed, Clock clock) {
    this.needed = needed;
    this.clock = clock;
  }

  /**
   * Returns whether a file changed within the last seconds. A file whose time lies further in the
   * future than that is not young: a clock was wrong, and the time says nothing.
   */
  boolean isYoung(TranscriptFile file) {
    Look look = look(file);
    boolean isYoung = Duration.between(look.changed(), clock.instant()).abs().compareTo(needed) < 0;
    if (isYoung) {
      young.put(file.id(), look);
    }
    return isYoung;
  }

  /**
   * Waits until every young file has had time to change.
   *
   * @throws InterruptedException if the run is told to stop
   */
  void await() throws InterruptedException {
    Instant now = clock.instant();
    for (Look look : young.values()) {
      Duration rest = Duration.between(now, look.changed().plus(needed));
      if (!rest.isNegative()) {
        Thread.sleep(Math.min(rest.toMillis(), needed.toMillis()) + 1);
        now = now.plus(rest);
      }
    }
  }

  /** Returns whether a young file is still as it was when it was found to be young. */
  boolean hasSettled(TranscriptFile file) {
    return look(file).equals(young.get(file.id()));
  }

  private static Look look(TranscriptFile file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
      return new Look(attributes.lastModifiedTime().toInstant(), attributes.size());
    } catch (IOException e) {
      // Reading the file will report what is wrong.
      return new Look(Instant.EPOCH, 0);
    }
  }
}
