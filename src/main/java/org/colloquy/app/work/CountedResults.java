package org.colloquy.app.work;

import org.colloquy.entity.CountedReferences;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Certainty;
import org.colloquy.model.Fingerprint;
import org.colloquy.store.StoredDigest;
import org.colloquy.store.StoredResult;

/**
 * What counts of the results in the store. It stands between the store, which holds every reference
 * that is likely at all, and the tables: another certainty needs no new analysis, only new digests
 * and tables.
 */
public final class CountedResults {
  private final Certainty certainty;

  /**
   * @param certainty from which on references count
   */
  public CountedResults(Certainty certainty) {
    this.certainty = certainty;
  }

  /** Returns the fingerprint of what counts of the record with this fingerprint. */
  public Fingerprint of(Fingerprint record) {
    return new Fingerprint.Builder().add(record).add(certainty.printed()).build();
  }

  /** Returns what counts of an analysis. */
  public AnalysedTranscript of(AnalysedTranscript result) {
    return CountedReferences.of(result, certainty);
  }

  /** Returns the digest of what counts of a result. */
  public StoredDigest digestOf(StoredResult result) {
    return StoredDigest.of(
        new StoredResult(result.outcome().with(this::of), result.spoken(), result.effort()));
  }
}
