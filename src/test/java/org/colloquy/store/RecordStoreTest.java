package org.colloquy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stored result comes back as it was, or not at all, never as something else. */
class RecordStoreTest {
  private static final Instant NOW = Instant.parse("2026-03-01T03:00:00Z");
  private static final Fingerprint KEY = Fingerprint.of(new byte[] {1});
  private static final Fingerprint OTHER_KEY = Fingerprint.of(new byte[] {2});
  private static final Fingerprint SPOKEN = Results.SPOKEN;

  @TempDir private Path folder;

  private RecordStore open(Instant now) throws IOException {
    return RecordStore.open(folder, Clock.fixed(now, ZoneOffset.UTC));
  }

  private List<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void recordsOutliveTheProcess() throws Exception {
    StoredResult storedResult =
        new StoredResult(
            new Outcome.Analysed(Results.analysed(new Random(7))),
            Optional.of(SPOKEN),
            Effort.full());
    open(NOW).put(KEY, storedResult);
    RecordStore store = open(NOW);
    assertThat(store.find(KEY)).contains(storedResult);
    assertThat(store.findSpoken(SPOKEN)).contains(storedResult);
    assertThat(store.find(OTHER_KEY)).isEmpty();
    assertThat(store.damages()).isEmpty();
  }

  @Test
  void recordThatAKilledRunShouldHaveReplacedIsDeleted() throws Exception {
    StoredResult failed =
        new StoredResult(
            new Outcome.Failed("talk.txt", CharacterCounts.allFurniture(0), "no", List.of()),
            Optional.empty(),
            new Effort(1, 1, 900));
    open(NOW).put(KEY, failed);
    Path old = records().get(0);
    byte[] bytes = Files.readAllBytes(old);
    StoredResult full =
        new StoredResult(
            new Outcome.Analysed(Results.analysed(new Random(7))),
            Optional.of(SPOKEN),
            Effort.full());
    open(NOW).put(KEY, full);
    Files.write(old, bytes);
    assertThat(records()).hasSize(2);
    assertThat(open(NOW).find(KEY)).contains(full);
    assertThat(records()).hasSize(1);
  }

  @Test
  void newRecordOfAKeyReplacesTheOther() throws Exception {
    RecordStore store = open(NOW);
    Outcome full = new Outcome.Analysed(Results.analysed(new Random(7)));
    StoredResult failed =
        new StoredResult(
            new Outcome.Skipped("a", CharacterCounts.allFurniture(3), "b", List.of()),
            Optional.empty(),
            new Effort(4, 1, 9));
    store.put(KEY, failed);
    store.put(KEY, new StoredResult(full, Optional.of(SPOKEN), Effort.full()));
    assertThat(open(NOW).find(KEY).orElseThrow().outcome()).isEqualTo(full);
    assertThat(records()).hasSize(1);
  }

  @Test
  void damagedRecordIsReportedAndDeleted() throws Exception {
    open(NOW).put(KEY, Results.storedResult(1));
    Files.write(records().get(0), new byte[] {1, 2, 3});
    RecordStore store = open(NOW);
    assertThat(store.find(KEY)).isEmpty();
    assertThat(store.damages()).singleElement().asString().contains(KEY.hex(), "cut off");
    assertThat(records()).isEmpty();
  }

  @Test
  void recordUnderAnotherNameIsNotFound() throws Exception {
    open(NOW).put(KEY, Results.storedResult(0));
    Path record = records().get(0);
    Files.move(
        record,
        folder.resolve(record.getFileName().toString().replace(KEY.hex(), OTHER_KEY.hex())));
    RecordStore store = open(NOW);
    assertThat(store.find(OTHER_KEY)).isEmpty();
    assertThat(store.damages()).singleElement().asString().contains("another file's");
  }

  @Test
  void halfWrittenRecordIsDeleted() throws Exception {
    Files.createDirectories(folder);
    Files.write(folder.resolve(KEY.hex() + ".tmp"), new byte[] {1});
    assertThat(open(NOW).size()).isZero();
    assertThat(records()).isEmpty();
  }

  @Test
  void whatIsUnusedForLongIsPrunedWhateverTheClockSays() throws Exception {
    RecordStore store = open(NOW);
    store.put(KEY, Results.storedResult(0));
    store.put(OTHER_KEY, Results.storedResult(4));
    RecordStore later = open(NOW.plus(Duration.ofDays(20)));
    assertThat(later.find(KEY)).isPresent();
    assertThat(later.prune(Duration.ofDays(30))).isZero();
    RecordStore muchLater = open(NOW.plus(Duration.ofDays(40)));
    assertThat(muchLater.prune(Duration.ofDays(30))).isEqualTo(1);
    RecordStore yearsLater = open(NOW.plus(Duration.ofDays(4000)));
    assertThat(yearsLater.find(OTHER_KEY)).isEmpty();
    assertThat(yearsLater.find(KEY)).as("used now, so not pruned").isPresent();
    assertThat(yearsLater.prune(Duration.ofDays(30))).isZero();
    assertThat(open(NOW).prune(Duration.ofDays(30))).as("the clock was set back").isZero();
  }

  @Test
  void clearLeavesNothing() throws Exception {
    RecordStore store = open(NOW);
    store.put(KEY, Results.storedResult(0));
    store.clear();
    assertThat(store.find(KEY)).isEmpty();
    assertThat(records()).isEmpty();
  }
}
