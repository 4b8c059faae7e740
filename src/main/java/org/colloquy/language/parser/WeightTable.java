package org.colloquy.language.parser;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What each feature of a model weighs for each transition, in one array of bytes: the features
 * whose hashes begin alike stand together as {@code hash, count, count × (transition, weight)} in
 * 8, 1 and count × (1, 4) bytes. So a feature, known or not, is looked up in one or two places of
 * memory.
 *
 * <p>No two names of the model have one hash, or it is refused; that a name which is not in the
 * model is taken for one that is has a chance of one in 10^12.
 */
final class WeightTable {
  /** What {@link #find} says of a feature that the model has not. */
  static final int NONE = -1;

  /** So many transitions fit: their numbers are bytes. */
  static final int MOST_TRANSITIONS = 255;

  /** Bytes of one weight: a transition and a number. */
  static final int WEIGHT = 1 + Float.BYTES;

  static final VarHandle FLOAT =
      MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MIXER = 0xFF51AFD7ED558CCDL;

  /** Features that one bucket has on average, at most. */
  private static final int CROWD = 2;

  /** Where each bucket begins; one more for the end. */
  private final int[] buckets;

  private final byte[] features;
  private final int shift;

  /**
   * @param names hashes of the features' names
   * @param weights behind each other, a count and {@code count × (transition, weight)} for each
   *     name
   * @throws IllegalArgumentException if two names have one hash
   */
  WeightTable(long[] names, byte... weights) {
    int bits = Math.max(1, 64 - Long.numberOfLeadingZeros(names.length / CROWD));
    shift = 64 - bits;
    buckets = new int[(1 << bits) + 1];
    features =
        new byte[Math.addExact(weights.length, Math.multiplyExact(Long.BYTES, names.length))];
    int at = 0;
    for (long name : names) {
      int bytes = bytesAt(weights, at);
      buckets[bucket(name) + 1] += Long.BYTES + bytes;
      at += bytes;
    }
    for (int i = 1; i < buckets.length; i++) {
      buckets[i] += buckets[i - 1];
    }
    // Bucket i is filled from its begin, which moves on to that of bucket i + 1.
    at = 0;
    for (long name : names) {
      int bytes = bytesAt(weights, at);
      int bucket = bucket(name);
      int to = buckets[bucket];
      LONG.set(features, to, name);
      System.arraycopy(weights, at, features, to + Long.BYTES, bytes);
      buckets[bucket] = to + Long.BYTES + bytes;
      at += bytes;
    }
    System.arraycopy(buckets, 0, buckets, 1, buckets.length - 1);
    buckets[0] = 0;
    for (long name : names) {
      requireOnce(name);
    }
  }

  private static int bytesAt(byte[] weights, int at) {
    return 1 + (weights[at] & 0xFF) * WEIGHT;
  }

  private void requireOnce(long name) {
    int bucket = bucket(name);
    int found = find(name, buckets[bucket], buckets[bucket + 1]);
    if (find(name, found + bytesAt(features, found), buckets[bucket + 1]) != NONE) {
      throw new IllegalArgumentException("two features of the model have one hash");
    }
  }

  private int bucket(long name) {
    return (int) ((name ^ name >>> 32) * MIXER >>> shift);
  }

  /** Where the weights of the feature with this hash stand, or {@link #NONE}. */
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
      at += Long.BYTES + bytesAt(features, at + Long.BYTES);
    }
    return NONE;
  }

  /** Adds the weights that stand at this place to the scores of their transitions. */
  void add(int place, float... scores) {
    int at = place + 1;
    int end = place + bytesAt(features, place);
    while (at < end) {
      scores[features[at] & 0xFF] += (float) FLOAT.get(features, at + 1);
      at += WEIGHT;
    }
  }
}
