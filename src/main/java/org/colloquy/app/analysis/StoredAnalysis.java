package org.colloquy.app.analysis;

import java.io.IOException;
import java.util.Optional;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.CountedResults;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.FileResult;
import org.colloquy.app.work.Settings;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Annotations;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;
import org.colloquy.store.Digests;
import org.colloquy.store.Effort;
import org.colloquy.store.ResultStore;
import org.colloquy.store.StoredDigest;
import org.colloquy.store.StoredResult;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;

/**
 * Analyses a file unless the store has its result, and stores each result immediately. A transcript
 * that fell short of the full analysis is tried again once, in the next run. Safe for use by
 * several threads.
 */
public final class StoredAnalysis {
  private static final int MOST_ATTEMPTS = 2;

  private final Readers readers;
  private final TranscriptAnalysis analysis;
  private final FileKeys keys;
  private final ResultStore store;
  private final Digests digests;
  private final Settings settings;
  private final CountedResults counted;

  /**
   * Makes an analysis with a store.
   *
   * @param digests the digests of the store's records, open during the run
   */
  public StoredAnalysis(
      Readers readers,
      TranscriptAnalysis analysis,
      FileKeys keys,
      ResultStore store,
      Digests digests,
      Settings settings) {
    this.readers = readers;
    this.analysis = analysis;
    this.keys = keys;
    this.store = store;
    this.digests = digests;
    this.settings = settings;
    this.counted = new CountedResults(settings.certainty());
  }

  /**
   * Returns the result of a file. If the store has the outcome of its bytes, the file is not loaded
   * again.
   *
   * @param file the file as it was when the run began
   * @throws StoreUnusable if the store cannot be read or written
   */
  public FileResult analyse(DataFile file) throws InterruptedException {
    Optional<FileResult> stored = fromStore(file);
    return stored.isPresent() ? stored.get() : analyseAsItIsNow(file.file());
  }

  /**
   * Loads a file and returns its result.
   *
   * @throws StoreUnusable if the store cannot be read or written
   */
  public FileResult analyseAsItIsNow(TranscriptFile listed) throws InterruptedException {
    Readers.Loaded loaded = readers.load(listed);
    DataFile file = DataFile.of(listed, loaded, keys);
    if (!(loaded instanceof Readers.Loaded.Bytes now)) {
      return FileResult.unread(file);
    }
    Optional<FileResult> stored = fromStore(file);
    if (stored.isPresent()) {
      return stored.get();
    }
    try {
      return analyse(file, now.bytes());
    } catch (IOException e) {
      throw new StoreUnusable(e);
    }
  }

  /**
   * Stores and returns the result of a file that is not to be tried again in this run.
   *
   * @param reason why, in words that follow "is not in the reports:"
   * @throws StoreUnusable if the store cannot be read or written
   */
  public FileResult giveUp(DataFile file, String reason) {
    try {
      return finished(
          file,
          store.find(file.key().orElseThrow()),
          TranscriptAnalysis.givenUp(file.id(), reason));
    } catch (IOException e) {
      throw new StoreUnusable(e);
    }
  }

  /**
   * Returns the result from the store; empty if it has none or if the file is to be tried again.
   *
   * @throws StoreUnusable if the store cannot be read or written
   */
  public Optional<FileResult> fromStore(DataFile file) {
    if (file.key().isEmpty()) {
      return Optional.empty();
    }
    try {
      Fingerprint key = file.key().get();
      Optional<Fingerprint> record = store.intact(key).map(counted::of);
      if (record.isEmpty()) {
        return Optional.empty();
      }
      Optional<Digests.LocatedDigest> found = digests.find(record.get());
      if (found.isEmpty()) {
        Optional<StoredResult> storedResult = store.find(key);
        if (storedResult.isEmpty()) {
          return Optional.empty();
        }
        StoredDigest storedDigest = counted.digestOf(storedResult.get());
        found =
            Optional.of(
                new Digests.LocatedDigest(storedDigest, digests.put(record.get(), storedDigest)));
      }
      StoredDigest storedDigest = found.get().storedDigest();
      return isToBeTriedAgain(storedDigest.effort())
          ? Optional.empty()
          : Optional.of(
              new FileResult(
                  file,
                  storedDigest.digest(),
                  Optional.of(new FileResult.Stored(record.get(), found.get().place())),
                  FileResult.WorkDone.UNCHANGED,
                  true));
    } catch (IOException e) {
      throw new StoreUnusable(e);
    }
  }

  private FileResult analyse(DataFile file, byte[] bytes) throws IOException, InterruptedException {
    Optional<StoredResult> stored = store.find(file.key().orElseThrow());
    return finished(file, stored, analysis.analyse(file.file(), bytes, this::annotationsOf));
  }

  private FileResult finished(
      DataFile file, Optional<StoredResult> stored, TranscriptAnalysis.Attempt attempt)
      throws IOException {
    StoredResult better = better(stored, attempt);
    Fingerprint record = counted.of(store.put(file.key().orElseThrow(), better));
    StoredDigest storedDigest = counted.digestOf(better);
    return new FileResult(
        file,
        storedDigest.digest(),
        Optional.of(new FileResult.Stored(record, digests.put(record, storedDigest))),
        attempt.reused() ? FileResult.WorkDone.REUSED : FileResult.WorkDone.NEW,
        !isToBeTriedAgain(better.effort()));
  }

  private Optional<Annotations> annotationsOf(Fingerprint spoken) {
    try {
      return store
          .findSpoken(spoken)
          .map(StoredResult::outcome)
          .flatMap(Outcome::analysed)
          .map(AnalysedTranscript::annotations);
    } catch (IOException e) {
      throw new StoreUnusable(e);
    }
  }

  private boolean isToBeTriedAgain(Effort effort) {
    return !effort.isFull()
        && (settings.retry()
            || effort.attempts() < MOST_ATTEMPTS
            || effort.limitSeconds() < settings.timeLimit().toSeconds());
  }

  /** Returns the result that went further: the stored one or that of this attempt. */
  private StoredResult better(Optional<StoredResult> stored, TranscriptAnalysis.Attempt attempt) {
    int attempts = stored.map(k -> k.effort().attempts()).orElse(0) + 1;
    long limit = settings.timeLimit().toSeconds();
    if (attempt.rung() == Rung.FULL) {
      return new StoredResult(attempt.outcome(), attempt.spoken(), Effort.full());
    }
    boolean worse = stored.isPresent() && stored.get().effort().level() < attempt.rung().level();
    return worse
        ? new StoredResult(
            stored.get().outcome(),
            stored.get().spoken(),
            new Effort(stored.get().effort().level(), attempts, limit))
        : new StoredResult(
            attempt.outcome(),
            attempt.spoken(),
            new Effort(attempt.rung().level(), attempts, limit));
  }
}
