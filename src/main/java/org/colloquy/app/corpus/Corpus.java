package org.colloquy.app.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.FileResult;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;
import org.colloquy.store.Digests;
import org.colloquy.store.RecordStore;
import org.colloquy.store.StoredResult;

/**
 * The files of a run with their digests, in the order of their ids. Digests and analyses lie in the
 * store and are fetched one by one; as many digests as fit into a share of the memory are held.
 */
public final class Corpus implements Iterable<Corpus.Entry> {
  /** The share of the heap for digests that are held. */
  private static final int SHARE = 16;

  /** So many times as large as in the store is a digest in the memory, roughly. */
  private static final int GROWS = 4;

  private final RecordStore store;
  private final Digests digests;
  private final Held[] files;
  private long budget;

  /**
   * A file with its digest.
   *
   * @param content fingerprint of the file's bytes; empty if it was not read
   * @param record fingerprint of its record; empty if it was not read
   */
  record Entry(FileDigest digest, Optional<Fingerprint> content, Optional<Fingerprint> record) {}

  /**
   * A file, as it was when it was processed.
   *
   * @param held its digest; empty if it is to be fetched
   */
  private record Held(
      DataFile file, Optional<FileDigest> held, Optional<FileResult.Stored> stored) {}

  /**
   * @param files how many there are
   */
  public Corpus(RecordStore store, Digests digests, int files) {
    this(store, digests, files, Runtime.getRuntime().maxMemory() / SHARE);
  }

  /**
   * @param budget bytes for digests that are held, roughly
   */
  public Corpus(RecordStore store, Digests digests, int files, long budget) {
    this.budget = budget;
    this.store = store;
    this.digests = digests;
    this.files = new Held[files];
  }

  /** Takes the file at this 0-based place; safe for use by several threads. */
  public synchronized void put(int place, FileResult file) {
    long weight = file.stored().map(s -> (long) GROWS * s.digest().length()).orElse(0L);
    boolean held = weight <= budget;
    budget -= held ? weight : 0;
    files[place] =
        new Held(file.file(), held ? Optional.of(file.digest()) : Optional.empty(), file.stored());
  }

  /** The files as they were when they were processed. */
  public List<DataFile> files() {
    return Arrays.stream(files).map(Held::file).toList();
  }

  /** Where the digests lie, by the fingerprints of their records. */
  public Map<Fingerprint, Digests.DigestPlace> digestsUsed() {
    Map<Fingerprint, Digests.DigestPlace> used = new HashMap<>();
    for (Held file : files) {
      file.stored().ifPresent(s -> used.put(s.record(), s.digest()));
    }
    return used;
  }

  int size() {
    return files.length;
  }

  /**
   * Every file.
   *
   * @throws UncheckedIOException while iterating, if a digest has been lost meanwhile
   */
  @Override
  public Iterator<Entry> iterator() {
    return Arrays.stream(files).map(this::entry).iterator();
  }

  private Entry entry(Held file) {
    return new Entry(
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

  /** The keys of the records of all files that were read, by the files' ids. */
  Map<String, Fingerprint> keys() {
    Map<String, Fingerprint> keys = new HashMap<>();
    for (Held file : files) {
      file.file().key().ifPresent(key -> keys.put(file.file().id(), key));
    }
    return keys;
  }

  /**
   * The analysis of a file.
   *
   * @param key of its record
   * @throws UncheckedIOException if the record has been lost meanwhile
   */
  AnalysedTranscript analysis(Fingerprint key) {
    try {
      return store
          .find(key)
          .map(StoredResult::outcome)
          .flatMap(Outcome::analysed)
          .orElseThrow(() -> new IOException("a record was lost during the run"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
