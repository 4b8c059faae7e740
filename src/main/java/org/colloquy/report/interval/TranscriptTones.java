package org.colloquy.report.interval;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.model.Moments;
import org.colloquy.model.ToneScale;
import org.colloquy.model.Tones;

/**
 * The tones of a row, added up over transcripts that come one after the other. Neither the order of
 * the transcripts nor that within one matters.
 */
public final class TranscriptTones implements Serializable {
  private static final long serialVersionUID = 1;

  private Tones total = Tones.NONE;
  private TranscriptClusters finished = TranscriptClusters.NONE;

  /** The transcript that came last, which may go on; empty before the first. */
  private String current = "";

  private Moments inCurrent = Moments.NONE;

  /**
   * Adds tones of a transcript; all of one transcript come before any of the next.
   *
   * @param transcript its id
   */
  public void add(String transcript, Tones tones) {
    if (!transcript.equals(current)) {
      finished = finished.and(inCurrent);
      current = transcript;
      inCurrent = Moments.NONE;
    }
    inCurrent = inCurrent.and(tones.values());
    total = total.and(tones);
  }

  /** Adds the tones of other transcripts, none of which this one has. */
  public void addAll(TranscriptTones other) {
    finished = finished.and(other.finished).and(other.inCurrent);
    total = total.and(other.total);
  }

  /** The tones of all transcripts. */
  public Tones total() {
    return total;
  }

  /** The mean of the values; empty if there is none. */
  public OptionalDouble mean() {
    return total.mean();
  }

  /** The number of values. */
  public long scored() {
    return total.scored();
  }

  /** The interval of the mean; empty for fewer than two values. */
  public Optional<MeanInterval> interval(ToneScale scale) {
    return MeanInterval.of(total.values(), finished.and(inCurrent), scale);
  }
}
