package org.colloquy.app.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.colloquy.transcript.FileContents;
import org.colloquy.transcript.TranscriptFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link Settling} finds the files that somebody may still be writing. */
class SettlingTest {
  private static final Instant NOW = Instant.parse("2026-03-01T03:00:00Z");
  private static final Duration NEEDED = Duration.ofMillis(20);

  @TempDir private Path folder;
  private TranscriptFile file;
  private Settling settling;

  @BeforeEach
  void file() throws Exception {
    file = new TranscriptFile("talk.txt", folder.resolve("talk.txt"));
    Files.writeString(file.path(), "half");
    settling = new Settling(NEEDED, Clock.fixed(NOW, ZoneOffset.UTC), FileContents.ofThisMachine());
  }

  private void changed(Instant time) throws Exception {
    Files.setLastModifiedTime(file.path(), FileTime.from(time));
  }

  @Test
  void fileOfLongAgoIsNotYoung() throws Exception {
    changed(NOW.minus(NEEDED));
    assertThat(settling.isYoung(file)).isFalse();
  }

  @Test
  void fileFromTheFutureIsNotYoung() throws Exception {
    changed(NOW.plus(Duration.ofDays(1)));
    assertThat(settling.isYoung(file)).isFalse();
  }

  @Test
  void youngFileThatStaysTheSameHasSettled() throws Exception {
    changed(NOW.minusMillis(1));
    assertThat(settling.isYoung(file)).isTrue();
    settling.await();
    assertThat(settling.hasSettled(file)).isTrue();
  }

  @Test
  void youngFileThatGrowsHasNotSettled() throws Exception {
    changed(NOW.minusMillis(1));
    assertThat(settling.isYoung(file)).isTrue();
    Files.writeString(file.path(), "whole, and longer");
    changed(NOW.minusMillis(1));
    assertThat(settling.hasSettled(file)).isFalse();
  }

  @Test
  void noFileIsYoungIfNoTimeIsNeeded() throws Exception {
    changed(NOW);
    assertThat(
            new Settling(
                    Duration.ZERO, Clock.fixed(NOW, ZoneOffset.UTC), FileContents.ofThisMachine())
                .isYoung(file))
        .isFalse();
  }
}
