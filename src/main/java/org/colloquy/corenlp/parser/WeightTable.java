package org.colloquy.corenlp.parser;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the weights of each feature for each transition, in one array of bytes. Features whose
 * hashes fall into one bucket are adjacent; each is stored as its hash, the number of its weights,
 * and {@code number × (transition, weight)}. So the look-up of a feature, known or not, reads two
 * places in memory. A feature with weights for many transitions has a row with a weight for every
 * transition instead.
 *
 * <p>A model in which two names have one hash is refused. The probability that a name outside the
 * model is taken for one of its names is about 10^-12.
 */
final class WeightTable {
  /** What {@link #find} returns for a feature that the model does not have. */
  static final int NONE = -1;

  /**
   * The highest number of a transition, and the largest number of a feature's weights: each is
   * stored in one byte.
   */
  static final int HIGHEST = 255;

  /** Size of one weight in bytes: a transition and a number. */
  static final int WEIGHT = 1 + Float.BYTES;

  /** The number of weights from which a row is added faster than single weights. */
  static final int ROW_FROM = 40;

  static final VarHandle FLOAT =
      MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MIXER = 0xFF51AFD7ED558CCDL;

  /** Maximum average number of features in a bucket. */
  private static final int CROWD = 2;

  /**
   * Stored in place of the number of weights if the feature has a row; the row's number follows.
   */
  private static final byte ROW = 0;

  /** The offset in {@code features} at which each bucket begins, and at last the end. */
  private final int[] buckets;

  private final byte[] features;
  private final float[][] rows;
  private final int shift;

  /**
   * @param transitions number of transitions
   * @param names hashes of the names of the features
   * @param weights for each name in turn: the number of its weights, which is not 0, then that many
   *     pairs of a transition and a weight
   * @throws IllegalArgumentException if two names have one hash
   */
  WeightTable(int transitions, long[] names, byte... weights) {
    int bits = Math.max(1, 64 - Long.numberOfLeadingZeros(names.length / CROWD));
    shift = 64 - bits;
    buckets = new int[(1 << bits) + 1];
    int at = 0;
    for (long name : names) {
      int count = weights[at] & 0xFF;
      buckets[bucket(name) + 1] += Long.BYTES + bytesOf(count);
      at += 1 + count * WEIGHT;
    }
    for (int i = 1; i < buckets.length; i++) {
      buckets[i] = Math.addExact(buckets[i], buckets[i - 1]);
    }
    features = new byte[buckets[buckets.length - 1]];
    rows = fill(transitions, names, weights);
    requireOnce();
  }

  /**
   * Fills the buckets. Filling bucket i moves its start to the start of bucket i + 1, so all starts
   * are moved back by one at the end.
   */
  private float[][] fill(int transitions, long[] names, byte... weights) {
    List<float[]> made = new ArrayList<>();
    int at = 0;
    for (long name : names) {
      int count = weights[at] & 0xFF;
      int bucket = bucket(name);
      int to = buckets[bucket];
      buckets[bucket] += Long.BYTES + bytesOf(count);
      LONG.set(features, to, name);
      int place = to + Long.BYTES;
      if (count >= ROW_FROM) {
        features[place] = ROW;
        INT.set(features, place + 1, made.size());
        float[] row = new float[transitions];
        add(weights, at, row);
        made.add(row);
      } else {
        System.arraycopy(weights, at, features, place, bytesOf(count));
      }
      at += 1 + count * WEIGHT;
    }
    System.arraycopy(buckets, 0, buckets, 1, buckets.length - 1);
    buckets[0] = 0;
    return made.toArray(float[][]::new);
  }

  private static int bytesOf(int count) {
    return 1 + (count >= ROW_FROM ? Integer.BYTES : count * WEIGHT);
  }

  /** Returns the offset behind the feature whose weights are at this place. */
  private int behind(int place) {
    int count = features[place];
    return place + 1 + (count == ROW ? Integer.BYTES : count * WEIGHT);
  }

  private void requireOnce() {
    for (int bucket = 0; bucket < buckets.length - 1; bucket++) {
      int end = buckets[bucket + 1];
      int at = buckets[bucket];
      while (at < end) {
        int next = behind(at + Long.BYTES);
        if (find((long) LONG.get(features, at), next, end) != NONE) {
          throw new IllegalArgumentException("two features of the model have one hash");
        }
        at = next;
      }
    }
  }

  private int bucket(long name) {
    return (int) ((name ^ name >>> 32) * MIXER >>> shift);
  }

  /**
   * Returns the place of the weights of the feature with this hash; {@link #NONE} if the model does
   * not have it.
   */
  int find(long name) {
    int bucket = bucket(name);
    return find(name, buckets[bucket], buckets[bucket + 1]);
  }

  private int find(long name, int from, int end) {
    int at = from;
    while (at < end) {
      if ((long) LONG.get(features, at) == name) {
        return at + Long.BYTES;
      }
      at = behind(at + Long.BYTES);
    }
    return NONE;
  }

  /**
   * Adds the weights at this place to the scores of their transitions; there is one score per
   * transition.
   */
  void add(int place, float... scores) {
    if (features[place] != ROW) {
      add(features, place, scores);
      return;
    }
    float[] row = rows[(int) INT.get(features, place + 1)];
    for (int i = 0; i < row.length; i++) {
      scores[i] += row[i];
    }
  }

  private static void add(byte[] weights, int from, float... scores) {
    int at = from + 1;
    int end = at + (weights[from] & 0xFF) * WEIGHT;
    while (at < end) {
      scores[weights[at] & 0xFF] += (float) FLOAT.get(weights, at + 1);
      at += WEIGHT;
    }
  }
}
