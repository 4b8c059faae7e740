package org.colloquy.report.interval;

import java.io.Serializable;
import java.math.BigInteger;
import org.colloquy.model.Moments;

/**
 * The clusters of values that the interval of a mean needs: one for each transcript that has a
 * value. All parts are integers, so that they do not depend on the order of the addition; they are
 * big because they are products of sums.
 *
 * @param count the number of transcripts
 * @param sumsSquared the sum of the squares of their sums
 * @param sumsByCounts the sum of the products of their sums and their numbers of values
 * @param countsSquared the sum of the squares of their numbers of values
 */
record TranscriptClusters(
    int count, BigInteger sumsSquared, BigInteger sumsByCounts, BigInteger countsSquared)
    implements Serializable {
  static final TranscriptClusters NONE =
      new TranscriptClusters(0, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);

  /** Returns the same clusters and one more, if it has a value. */
  TranscriptClusters and(Moments transcript) {
    if (transcript.n() == 0) {
      return this;
    }
    BigInteger sum = BigInteger.valueOf(transcript.sum());
    BigInteger n = BigInteger.valueOf(transcript.n());
    return new TranscriptClusters(
        count + 1,
        sumsSquared.add(sum.pow(2)),
        sumsByCounts.add(sum.multiply(n)),
        countsSquared.add(n.pow(2)));
  }

  /** Returns the clusters of both. */
  TranscriptClusters and(TranscriptClusters other) {
    return new TranscriptClusters(
        count + other.count,
        sumsSquared.add(other.sumsSquared),
        sumsByCounts.add(other.sumsByCounts),
        countsSquared.add(other.countsSquared));
  }
}
