package org.colloquy.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colloquy.app.work.CountedResults;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.FileResult;
import org.colloquy.model.Certainty;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.CorpusFile;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;
import org.colloquy.store.Effort;
import org.colloquy.store.FiledDigests;
import org.colloquy.store.RecordStore;
import org.colloquy.store.StoredDigest;
import org.colloquy.store.StoredResult;
import org.colloquy.transcript.TranscriptFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus returns its digests in the order of the files, from memory or from the store. */
class CorpusTest {
  private static final Fingerprint KEY = Fingerprint.of(new byte[] {1});
  private static final Outcome READ =
      new Outcome.NotATranscript("b", CharacterCounts.allFurniture(1), "r", List.of());
  private static final Outcome UNREAD =
      new Outcome.Skipped("a", CharacterCounts.allFurniture(0), "r", List.of());

  @TempDir private Path folder;
  private RecordStore store;
  private FiledDigests digests;
  private Fingerprint record;

  @BeforeEach
  void store() throws Exception {
    store = RecordStore.open(folder, Clock.systemUTC());
    record = store.put(KEY, new StoredResult(READ, Optional.empty(), Effort.full()));
    digests = store.digests();
  }

  @AfterEach
  void close() throws Exception {
    digests.close();
  }

  private Corpus corpus(long budget) throws Exception {
    Corpus corpus = new Corpus(store, digests, new CountedResults(Certainty.SHIPPED), 2, budget);
    StoredDigest storedDigest = new StoredDigest(FileDigest.of(READ), Effort.full());
    FileResult.Stored stored = new FileResult.Stored(record, digests.put(record, storedDigest));
    DataFile file =
        new DataFile(
            new TranscriptFile("b", folder),
            Optional.of(new DataFile.Content(KEY, KEY, 1)),
            Optional.empty());
    corpus.put(
        1,
        new FileResult(
            file, storedDigest.digest(), Optional.of(stored), FileResult.WorkDone.NEW, true));
    corpus.put(0, FileResult.unread(DataFile.unread(new TranscriptFile("a", folder), UNREAD)));
    return corpus;
  }

  @Test
  void digestsComeInTheOrderOfTheFiles() throws Exception {
    for (long budget : new long[] {0, 1_000_000}) {
      Corpus corpus = corpus(budget);
      for (int pass = 0; pass < 2; pass++) {
        assertThat(corpus)
            .extracting(CorpusFile::digest)
            .containsExactly(FileDigest.of(UNREAD), FileDigest.of(READ));
      }
    }
  }

  @Test
  void analysisThatTheStoreHasLostIsAnError() throws Exception {
    Corpus corpus = corpus(0);
    store.clear();
    assertThatThrownBy(() -> corpus.analysis(KEY)).isInstanceOf(UncheckedIOException.class);
  }
}
