package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.Outcome;
import org.colloquy.store.Effort;
import org.colloquy.store.Fingerprint;
import org.colloquy.store.Kept;
import org.colloquy.store.RecordStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outcomes come in the order of the files, whether they are held or fetched. */
class CorpusTest {
  private static final Fingerprint KEY = Fingerprint.of(new byte[] {1});
  private static final Outcome KEPT =
      new Outcome.NotATranscript("b", CharacterCounts.allFurniture(1), "r", List.of());
  private static final Outcome UNREAD =
      new Outcome.Skipped("a", CharacterCounts.allFurniture(0), "r", List.of());

  @TempDir private Path folder;
  private RecordStore store;

  @BeforeEach
  void store() throws Exception {
    store = RecordStore.open(folder, Clock.systemUTC());
    store.put(KEY, new Kept(KEPT, Optional.empty(), Effort.full()));
  }

  private Corpus corpus(long budget) {
    Corpus corpus = new Corpus(store, 2, budget);
    corpus.put(1, new Finished(KEPT, Optional.of(KEY), Optional.of(KEY), Finished.How.NEW, true));
    corpus.put(0, Finished.unread(UNREAD));
    return corpus;
  }

  @Test
  void heldOrFetchedTheyAreTheSame() {
    for (long budget : new long[] {0, 1_000_000}) {
      for (int pass = 0; pass < 2; pass++) {
        assertThat(corpus(budget)).extracting(Corpus.Entry::outcome).containsExactly(UNREAD, KEPT);
      }
    }
  }

  @Test
  void outcomeThatTheStoreHasLostIsAnError() throws Exception {
    Corpus corpus = corpus(0);
    store.clear();
    assertThatThrownBy(() -> corpus.forEach(entry -> {})).isInstanceOf(UncheckedIOException.class);
  }
}
