package org.colloquy.app;

import java.io.IOException;
import java.util.Optional;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Annotations;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;
import org.colloquy.store.Digested;
import org.colloquy.store.Digests;
import org.colloquy.store.Effort;
import org.colloquy.store.Kept;
import org.colloquy.store.RecordStore;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;

/**
 * Does what is not done yet, and keeps it at once. What fell short of the full analysis is tried
 * again in the next run, once. Safe for use by several threads.
 */
final class StoredAnalysis {
  private static final int MOST_ATTEMPTS = 2;

  private final Readers readers;
  private final TranscriptAnalysis analysis;
  private final FileKeys keys;
  private final RecordStore store;
  private final Digests digests;
  private final Settings settings;

  StoredAnalysis(
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

  /** The store cannot be read or written, and so nothing can be kept: no transcript is to blame. */
  static final class StoreUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreUnusable(IOException cause) {
      super(cause);
    }
  }

  /**
   * @param lookedAt the same file as it was a moment ago; if the store has what came of it, it is
   *     not read again
   * @throws StoreUnusable if the store cannot be read or written
   */
  Finished analyse(TranscriptFile file, LookedAt lookedAt) throws InterruptedException {
    if (lookedAt.key().isPresent()) {
      Optional<Finished> kept = kept(lookedAt.content().orElseThrow(), lookedAt.key().get());
      if (kept.isPresent()) {
        return kept.get();
      }
    }
    return analyse(file);
  }

  /**
   * @throws StoreUnusable if the store cannot be read or written
   */
  Finished analyse(TranscriptFile file) throws InterruptedException {
    Readers.Loaded loaded = readers.load(file);
    if (loaded instanceof Readers.Loaded.Nothing nothing) {
      return Finished.unread(nothing.outcome());
    }
    byte[] bytes = ((Readers.Loaded.Bytes) loaded).bytes();
    Fingerprint content = Fingerprint.of(bytes);
    Fingerprint key = keys.of(file, content);
    Optional<Finished> kept = kept(content, key);
    if (kept.isPresent()) {
      return kept.get();
    }
    try {
      return analyse(file, bytes, store.find(key), content, key);
    } catch (IOException e) {
      throw new StoreUnusable(e);
    }
  }

  /** What the store has, if nothing need be done. */
  private Optional<Finished> kept(Fingerprint content, Fingerprint key) {
    try {
      Optional<Fingerprint> record = store.intact(key);
      if (record.isEmpty()) {
        return Optional.empty();
      }
      Optional<Digests.Found> found = digests.find(record.get());
      if (found.isEmpty()) {
        Optional<Kept> kept = store.find(key);
        if (kept.isEmpty()) {
          return Optional.empty();
        }
        Digested digested = Digested.of(kept.get());
        found = Optional.of(new Digests.Found(digested, digests.put(record.get(), digested)));
      }
      Digested digested = found.get().digested();
      return isToBeTriedAgain(digested.effort())
          ? Optional.empty()
          : Optional.of(
              new Finished(
                  digested.digest(),
                  Optional.of(content),
                  Optional.of(new Finished.Stored(key, record.get(), found.get().place())),
                  Finished.How.KEPT,
                  true));
    } catch (IOException e) {
      throw new StoreUnusable(e);
    }
  }

  private Finished analyse(
      TranscriptFile file,
      byte[] bytes,
      Optional<Kept> before,
      Fingerprint content,
      Fingerprint key)
      throws IOException, InterruptedException {
    boolean[] reused = new boolean[1];
    TranscriptAnalysis.Result now =
        analysis.analyse(
            file,
            bytes,
            spoken -> {
              Optional<Annotations> known = annotationsOf(spoken);
              reused[0] = known.isPresent();
              return known;
            });
    Kept kept = better(before, now);
    Fingerprint record = store.put(key, kept);
    Digested digested = Digested.of(kept);
    Digests.Place place = digests.put(record, digested);
    return new Finished(
        digested.digest(),
        Optional.of(content),
        Optional.of(new Finished.Stored(key, record, place)),
        reused[0] ? Finished.How.REUSED : Finished.How.NEW,
        !isToBeTriedAgain(kept.effort()));
  }

  private Optional<Annotations> annotationsOf(Fingerprint spoken) {
    try {
      return store
          .findSpoken(spoken)
          .map(Kept::outcome)
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

  private Kept better(Optional<Kept> before, TranscriptAnalysis.Result now) {
    int attempts = before.map(k -> k.effort().attempts()).orElse(0) + 1;
    long limit = settings.timeLimit().toSeconds();
    if (now.rung() == Rung.FULL) {
      return new Kept(now.outcome(), now.spoken(), Effort.full());
    }
    boolean worse = before.isPresent() && before.get().effort().rung() < now.rung().ordinal();
    return worse
        ? new Kept(
            before.get().outcome(),
            before.get().spoken(),
            new Effort(before.get().effort().rung(), attempts, limit))
        : new Kept(now.outcome(), now.spoken(), new Effort(now.rung().ordinal(), attempts, limit));
  }
}
