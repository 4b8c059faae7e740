package org.colloquy.app.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.app.work.CountedResults;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.FileResult;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.CorpusFile;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;
import org.colloquy.store.Digests;
import org.colloquy.store.FiledDigests;
import org.colloquy.store.ResultStore;
import org.colloquy.store.StoredResult;

/**
 * The files of a run with their digests, in the order of their ids. Digests and analyses are in the
 * store and are fetched one by one; as many digests as fit into a share of the memory stay there.
 */
public final class Corpus implements Iterable<CorpusFile> {
  /** One part in so many of the heap is for digests that stay in memory. */
  private static final int SHARE = 10;

  /** A digest in memory is roughly this many times as large as in the store. */
  private static final int GROWS = 4;

  private final ResultStore store;
  private final FiledDigests digests;
  private final CountedResults counted;
  private final Held[] files;
  private long budget;
  private boolean hasTranscript;

  /**
   * A file as it was when it was processed.
   *
   * @param held the digest; empty if it has to be fetched
   * @param stored where the store has the outcome; empty if the file was not read
   */
  private record Held(
      DataFile file, Optional<FileDigest> held, Optional<FileResult.Stored> stored) {}

  /**
   * Makes a corpus without files; {@link #put} adds them.
   *
   * @param counted what counts of the analyses in the store
   * @param files how many files there will be
   */
  public Corpus(ResultStore store, FiledDigests digests, CountedResults counted, int files) {
    this(store, digests, counted, files, Runtime.getRuntime().maxMemory() / SHARE);
  }

  /**
   * Makes a corpus without files; {@link #put} adds them.
   *
   * @param counted what counts of the analyses in the store
   * @param files how many files there will be
   * @param budget roughly how many bytes of digests may stay in memory
   */
  Corpus(ResultStore store, FiledDigests digests, CountedResults counted, int files, long budget) {
    this.budget = budget;
    this.counted = counted;
    this.store = store;
    this.digests = digests;
    this.files = new Held[files];
  }

  /**
   * Adds a processed file. Safe for use by several threads.
   *
   * @param place of the file in the list, 0-based
   */
  public synchronized void put(int place, FileResult file) {
    long weight = file.stored().map(s -> (long) GROWS * s.digest().length()).orElse(0L);
    boolean held = weight <= budget;
    budget -= held ? weight : 0;
    hasTranscript |= file.digest().transcript().isPresent();
    files[place] =
        new Held(file.file(), held ? Optional.of(file.digest()) : Optional.empty(), file.stored());
  }

  /** Returns the files as they were when they were processed. */
  public List<DataFile> files() {
    return Arrays.stream(files).map(Held::file).toList();
  }

  /** Returns the places of the digests, by the fingerprints of their records. */
  public Map<Fingerprint, Digests.DigestPlace> digestsUsed() {
    Map<Fingerprint, Digests.DigestPlace> used = new HashMap<>();
    for (Held file : files) {
      file.stored().ifPresent(s -> used.put(s.record(), s.digest()));
    }
    return used;
  }

  /** Returns whether a file that was {@link #put} was analysed, in full or in part. */
  synchronized boolean hasTranscript() {
    return hasTranscript;
  }

  int size() {
    return files.length;
  }

  /**
   * Iterates over all files; all of them must have been {@link #put}.
   *
   * @throws UncheckedIOException while iterating, if a digest has been lost during the run
   */
  @Override
  public Iterator<CorpusFile> iterator() {
    return Arrays.stream(files).map(this::entry).iterator();
  }

  private CorpusFile entry(Held file) {
    return new CorpusFile(
        file.held().orElseGet(() -> digest(file.stored().orElseThrow())),
        file.file().content().map(DataFile.Content::fingerprint),
        file.stored().map(FileResult.Stored::record));
  }

  private FileDigest digest(FileResult.Stored stored) {
    try {
      return digests.get(stored.record(), stored.digest()).digest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the keys of all files that were read, by the files' ids. */
  Map<String, Fingerprint> keys() {
    Map<String, Fingerprint> keys = new HashMap<>();
    for (Held file : files) {
      file.file().key().ifPresent(key -> keys.put(file.file().id(), key));
    }
    return keys;
  }

  /**
   * Fetches what counts of the analysis of a file in the store.
   *
   * @param key the key of the file's record
   * @throws UncheckedIOException if the record has been lost during the run
   */
  AnalysedTranscript analysis(Fingerprint key) {
    try {
      return store
          .find(key)
          .map(StoredResult::outcome)
          .flatMap(Outcome::analysed)
          .map(counted::of)
          .orElseThrow(() -> new IOException("a record was lost during the run"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
