package org.colloquy.app.analysis;

import java.io.IOException;
import java.util.Optional;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.FileResult;
import org.colloquy.app.work.Settings;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Annotations;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;
import org.colloquy.store.Digests;
import org.colloquy.store.Effort;
import org.colloquy.store.RecordStore;
import org.colloquy.store.StoredDigest;
import org.colloquy.store.StoredResult;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;

/**
 * Analyses a file unless the store has its result, and stores each result immediately. What fell
 * short of the full analysis is tried again in the next run, once. Safe for use by several threads.
 */
public final class StoredAnalysis {
  private static final int MOST_ATTEMPTS = 2;

  private final Readers readers;
  private final TranscriptAnalysis analysis;
  private final FileKeys keys;
  private final RecordStore store;
  private final Digests digests;
  private final Settings settings;

  public StoredAnalysis(
      Readers readers,
      TranscriptAnalysis analysis,
      FileKeys keys,
      RecordStore store,
      Digests digests,
      Settings settings) {
    this.readers = readers;
    this.analysis = analysis;
    this.keys = keys;
    this.store = store;
    this.digests = digests;
    this.settings = settings;
  }

  /**
   * What came of a file. If the store has the outcome of these bytes, the file is not read again.
   *
   * @param file as it was a moment ago
   * @throws StoreUnusable if the store cannot be read or written
   */
  FileResult analyse(DataFile file) throws InterruptedException {
    Optional<FileResult> kept = kept(file);
    return kept.isPresent() ? kept.get() : analyseAsItIsNow(file.file());
  }

  /**
   * What came of a file, whose bytes are loaded now.
   *
   * @throws StoreUnusable if the store cannot be read or written
   */
  FileResult analyseAsItIsNow(TranscriptFile listed) throws InterruptedException {
    Readers.Loaded loaded = readers.load(listed);
    DataFile file = DataFile.of(listed, loaded, keys);
    if (!(loaded instanceof Readers.Loaded.Bytes now)) {
      return FileResult.unread(file);
    }
    Optional<FileResult> kept = kept(file);
    if (kept.isPresent()) {
      return kept.get();
    }
    try {
      return analyse(file, now.bytes());
    } catch (IOException e) {
      throw new StoreUnusable(e);
    }
  }

  /** What the store has, if nothing need be done. */
  private Optional<FileResult> kept(DataFile file) {
    if (file.key().isEmpty()) {
      return Optional.empty();
    }
    try {
      Fingerprint key = file.key().get();
      Optional<Fingerprint> record = store.intact(key);
      if (record.isEmpty()) {
        return Optional.empty();
      }
      Optional<Digests.LocatedDigest> found = digests.find(record.get());
      if (found.isEmpty()) {
        Optional<StoredResult> kept = store.find(key);
        if (kept.isEmpty()) {
          return Optional.empty();
        }
        StoredDigest storedDigest = StoredDigest.of(kept.get());
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
    Fingerprint key = file.key().orElseThrow();
    Optional<StoredResult> before = store.find(key);
    TranscriptAnalysis.Attempt now = analysis.analyse(file.file(), bytes, this::annotationsOf);
    StoredResult kept = better(before, now);
    Fingerprint record = store.put(key, kept);
    StoredDigest storedDigest = StoredDigest.of(kept);
    return new FileResult(
        file,
        storedDigest.digest(),
        Optional.of(new FileResult.Stored(record, digests.put(record, storedDigest))),
        now.reused() ? FileResult.WorkDone.REUSED : FileResult.WorkDone.NEW,
        !isToBeTriedAgain(kept.effort()));
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

  private StoredResult better(Optional<StoredResult> before, TranscriptAnalysis.Attempt now) {
    int attempts = before.map(k -> k.effort().attempts()).orElse(0) + 1;
    long limit = settings.timeLimit().toSeconds();
    if (now.rung() == Rung.FULL) {
      return new StoredResult(now.outcome(), now.spoken(), Effort.full());
    }
    boolean worse = before.isPresent() && before.get().effort().level() < now.rung().level();
    return worse
        ? new StoredResult(
            before.get().outcome(),
            before.get().spoken(),
            new Effort(before.get().effort().level(), attempts, limit))
        : new StoredResult(
            now.outcome(), now.spoken(), new Effort(now.rung().level(), attempts, limit));
  }
}
