package org.colloquy.app.analysis;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.transcript.FileContents;
import org.colloquy.transcript.TranscriptFile;

/**
 * Finds files that somebody is still writing. A file that changed within the last seconds is young:
 * it is looked at again when these seconds have passed, and read only if it is still the same.
 */
public final class Settling {
  private final Duration needed;
  private final Clock clock;
  private final FileContents contents;
  private final Map<String, FileContents.Look> young = new HashMap<>();

  /**
   * Makes a settling time.
   *
   * @param needed how long a file must have stayed unchanged; zero if no file is to be young
   * @param contents where the files are
   */
  public Settling(Duration needed, Clock clock, FileContents contents) {
    this.needed = needed;
    this.clock = clock;
    this.contents = contents;
  }

  /**
   * Returns whether a file changed within the last seconds. A file whose time lies further in the
   * future than that is not young: a clock was wrong, and the time says nothing.
   */
  boolean isYoung(TranscriptFile file) {
    return isYoung(file, look(file));
  }

  /** Returns the same for a file that somebody has just looked at. */
  public boolean isYoung(TranscriptFile file, FileContents.Look look) {
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
  public void await() throws InterruptedException {
    Instant now = clock.instant();
    for (FileContents.Look look : young.values()) {
      Duration rest = Duration.between(now, look.changed().plus(needed));
      if (!rest.isNegative()) {
        Thread.sleep(Math.min(rest.toMillis(), needed.toMillis()) + 1);
        now = now.plus(rest);
      }
    }
  }

  /** Returns whether a young file is still as it was when it was found to be young. */
  public boolean hasSettled(TranscriptFile file) {
    return look(file).equals(young.get(file.id()));
  }

  private FileContents.Look look(TranscriptFile file) {
    try {
      return contents.look(file);
    } catch (IOException e) {
      // Reading the file will report what is wrong.
      return new FileContents.Look(Instant.EPOCH, 0);
    }
  }
}
