package org.colloquy.language.parser;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * What each feature of a model weighs for each transition, in one array of bytes: features whose
 * hashes fall into one bucket stand together, each as its hash, the number of its weights, and
 * {@code number × (transition, weight)}, so that a feature, known or not, is looked up in two
 * places of memory. The few features that weigh something for most transitions have a row of
 * weights for all of them instead.
 *
 * <p>No two names of the model have one hash, or it is refused; that a name which is not in the
 * model is taken for one that is has a chance of one in 10^12.
 */
final class WeightTable {
  /** What {@link #find} says of a feature that the model has not. */
  static final int NONE = -1;

  /** The highest number of a transition, and of a feature's weights: either is a byte. */
  static final int HIGHEST = 255;

  /** Bytes of one weight: a transition and a number. */
  static final int WEIGHT = 1 + Float.BYTES;

  /** From so many weights on, a row is added in less time than they. */
  static final int ROW_FROM = 40;

  static final VarHandle FLOAT =
      MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MIXER = 0xFF51AFD7ED558CCDL;

  /** Features that one bucket has on average, at most. */
  private static final int CROWD = 2;

  /** Stands where the number of weights would, if there is a row; its own number follows. */
  private static final byte ROW = 0;

  /** Where each bucket begins; one more for the end. */
  private final int[] buckets;

  private final byte[] features;
  private final float[][] rows;
  private final int shift;

  /**
   * @param transitions how many transitions there are
   * @param names hashes of the features' names
   * @param weights of each name, behind each other: how many, not 0, and as many transitions and
   *     weights
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

  /** Bucket i is filled from its begin, which thereby moves on to that of bucket i + 1. */
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

  /** Where the feature behind the one with weights at this place begins. */
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
      at = behind(at + Long.BYTES);
    }
    return NONE;
  }

  /**
   * Adds the weights that stand at this place to the scores of their transitions, of which there
   * are as many as this table was made with.
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
