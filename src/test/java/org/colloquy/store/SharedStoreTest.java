package org.colloquy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.model.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shared store finds by the key alone, and writes a result once. */
class SharedStoreTest {
  private static final Fingerprint KEY = Fingerprint.of(new byte[] {1});

  private final Map<String, byte[]> values = new TreeMap<>();
  private final List<String> written = new ArrayList<>();
  private final SharedStore store =
      new SharedStore(
          new Blobs() {
            @Override
            public Optional<byte[]> get(String name) {
              return Optional.ofNullable(values.get(name));
            }

            @Override
            public void put(String name, byte[] bytes) {
              written.add(name);
              values.put(name, bytes);
            }

            @Override
            public OutputStream begin(String name) {
              throw new UnsupportedOperationException("records are short");
            }

            @Override
            public boolean has(String name) {
              return values.containsKey(name);
            }

            @Override
            public void delete(String name) {
              values.keySet().removeIf(one -> one.equals(name) || one.startsWith(name + "/"));
            }
          });

  private static StoredResult annotated() {
    for (int seed = 0; ; seed++) {
      StoredResult result = Results.storedResult(seed);
      if (result.spoken().isPresent()) {
        return result;
      }
    }
  }

  @Test
  void resultComesBackUnderItsKey() throws IOException {
    Fingerprint record = store.put(KEY, annotated());
    assertThat(store.find(KEY)).contains(annotated());
    assertThat(store.intact(KEY)).contains(record);
    assertThat(store.holds(KEY)).isTrue();
    assertThat(store.find(record)).isEmpty();
    assertThat(store.holds(record)).isFalse();
  }

  @Test
  void annotationsAreFoundByWhatWasSpoken() throws IOException {
    store.put(KEY, annotated());
    assertThat(store.findSpoken(annotated().spoken().orElseThrow())).contains(annotated());
    assertThat(store.findSpoken(KEY)).isEmpty();
  }

  @Test
  void sameResultIsWrittenOnce() throws IOException {
    Fingerprint record = store.put(KEY, annotated());
    List<String> once = List.copyOf(written);
    assertThat(store.put(KEY, annotated())).isEqualTo(record);
    assertThat(written).isEqualTo(once).hasSize(2);
  }

  @Test
  void damagedRecordIsReportedAndDeleted() throws IOException {
    store.put(KEY, annotated());
    values.replaceAll((name, bytes) -> name.startsWith("records/") ? new byte[] {1} : bytes);
    assertThat(store.intact(KEY)).isEmpty();
    assertThat(store.find(KEY)).isEmpty();
    assertThat(store.damages()).singleElement().asString().contains(KEY.hex());
    assertThat(store.holds(KEY)).isFalse();
  }

  @Test
  void clearedStoreHoldsNothing() throws IOException {
    store.put(KEY, annotated());
    store.clear();
    assertThat(values).isEmpty();
  }

  @Test
  void folderHoldsAndDeletesNamedValues(@TempDir Path folder) throws IOException {
    FolderBlobs blobs = new FolderBlobs(folder.resolve("not yet there"));
    assertThat(blobs.get("a/b")).isEmpty();
    blobs.delete("a");
    blobs.put("a/b", new byte[] {1});
    blobs.put("a/b", new byte[] {2});
    blobs.put("a/c/d", new byte[0]);
    assertThat(blobs.get("a/b")).hasValueSatisfying(b -> assertThat(b).containsExactly(2));
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(2);
    }
    blobs.delete("a/c");
    assertThat(blobs.has("a/c/d")).isFalse();
    assertThat(blobs.has("a/b")).isTrue();
    blobs.delete("a");
    assertThat(blobs.has("a/b")).isFalse();
  }
}
