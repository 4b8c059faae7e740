package org.colloquy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest comes back as it was stored, or not at all. */
class DigestsTest {
  private static final List<Fingerprint> RECORDS =
      List.of(
          Fingerprint.of(new byte[] {1}),
          Fingerprint.of(new byte[] {2}),
          Fingerprint.of(new byte[] {3}));

  @TempDir private Path folder;
  private RecordStore store;

  @BeforeEach
  void writeThree() throws Exception {
    store = RecordStore.open(folder, Clock.systemUTC());
    try (FiledDigests digests = store.digests()) {
      for (int i = 0; i < RECORDS.size(); i++) {
        digests.put(RECORDS.get(i), storedDigest(i));
      }
    }
  }

  private static StoredDigest storedDigest(int seed) {
    return StoredDigest.of(Results.storedResult(seed));
  }

  private Path file() {
    return folder.resolve("digests");
  }

  private List<Boolean> found() throws Exception {
    try (FiledDigests digests = store.digests()) {
      return List.of(isFound(digests, 0), isFound(digests, 1), isFound(digests, 2));
    }
  }

  private static boolean isFound(Digests digests, int i) throws Exception {
    var found = digests.find(RECORDS.get(i));
    found.ifPresent(f -> assertThat(f.storedDigest()).isEqualTo(storedDigest(i)));
    return found.isPresent();
  }

  @Test
  void everyKindOfOutcomeComesBack() throws Exception {
    try (FiledDigests digests = store.digests()) {
      for (int seed = 0; seed < 40; seed++) {
        Fingerprint record = Fingerprint.of(new byte[] {9, (byte) seed});
        Digests.DigestPlace place = digests.put(record, storedDigest(seed));
        assertThat(digests.get(record, place)).isEqualTo(storedDigest(seed));
      }
    }
  }

  @Test
  void damagedByteNeverMakesAnotherDigest() throws Exception {
    byte[] whole = Files.readAllBytes(file());
    for (int at = 0; at < whole.length; at += 11) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 4;
      Files.write(file(), damaged);
      assertThat(found()).as("byte %d", at).contains(false);
    }
  }

  @Test
  void interruptedWriteLosesOnlyItsOwnDigest() throws Exception {
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(whole, whole.length - 5));
    assertThat(found()).containsExactly(true, true, false);
    try (FiledDigests digests = store.digests()) {
      digests.put(RECORDS.get(2), storedDigest(2));
    }
    assertThat(found()).containsExactly(true, true, true);
  }

  @Test
  void newDigestOfARecordReplacesTheOther() throws Exception {
    try (FiledDigests digests = store.digests()) {
      digests.put(RECORDS.get(0), storedDigest(7));
      assertThat(digests.find(RECORDS.get(0)).orElseThrow().storedDigest())
          .isEqualTo(storedDigest(7));
    }
  }

  @Test
  void fileThatIsMostlyUnusedIsRewritten() throws Exception {
    try (FiledDigests digests = store.digests()) {
      Digests.DigestPlace first = digests.find(RECORDS.get(0)).orElseThrow().place();
      digests.tidy(Map.of(RECORDS.get(0), first));
      assertThat(found()).as("a short file").containsExactly(true, true, true);
    }
    byte[] one = Files.readAllBytes(file());
    for (int i = 0; Files.size(file()) < 2 << 20; i++) {
      Files.write(file(), one, StandardOpenOption.APPEND);
    }
    try (FiledDigests digests = store.digests()) {
      Digests.DigestPlace second = digests.find(RECORDS.get(1)).orElseThrow().place();
      digests.tidy(Map.of(RECORDS.get(1), second));
    }
    assertThat(Files.size(file())).isLessThan(one.length);
    assertThat(found()).containsExactly(false, true, false);
  }
}
