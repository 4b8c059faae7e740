package org.colloquy.cluster.parts;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;
import scala.util.hashing.MurmurHash3$;

/**
 * A sample of keys that depends on nothing but the keys: those with the least hashes. Whatever
 * machine has which keys, the ranges that follow from it are the same, and so are the files that
 * are made of them.
 */
final class KeySample {
  /** Keys for each range: the largest range then has some half more than the middle one. */
  private static final int FOR_EACH_RANGE = 20;

  private static final int SEED = 1;

  private KeySample() {}

  private record HashedKey(int hash, String key) implements Comparable<HashedKey>, Serializable {
    private static final long serialVersionUID = 1;

    private static final Comparator<HashedKey> ORDER =
        Comparator.comparingInt(HashedKey::hash).thenComparing(HashedKey::key);

    @Override
    public int compareTo(HashedKey other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Returns ranges of keys, each of which has about as many keys as the others.
   *
   * @param keys different from each other
   * @param ranges their number, at least 1
   */
  static Partitioner ranges(JavaRDD<String> keys, int ranges) {
    int most = FOR_EACH_RANGE * ranges;
    TreeSet<HashedKey> sample = new TreeSet<>();
    Iterator<HashedKey> all =
        keys.mapPartitions(here -> least(here, most).iterator()).toLocalIterator();
    while (all.hasNext()) {
      add(all.next(), sample, most);
    }
    List<String> sorted = sample.stream().map(HashedKey::key).sorted().toList();
    String[] borders = new String[sorted.isEmpty() ? 0 : ranges - 1];
    for (int border = 0; border < borders.length; border++) {
      borders[border] = sorted.get((int) ((border + 1L) * sorted.size() / ranges));
    }
    return new ByBorders(borders, ranges);
  }

  private static TreeSet<HashedKey> least(Iterator<String> keys, int most) {
    TreeSet<HashedKey> least = new TreeSet<>();
    while (keys.hasNext()) {
      String key = keys.next();
      add(new HashedKey(MurmurHash3$.MODULE$.stringHash(key, SEED), key), least, most);
    }
    return least;
  }

  private static void add(HashedKey key, TreeSet<HashedKey> least, int most) {
    if (least.size() < most || key.compareTo(least.last()) < 0) {
      least.add(key);
      if (least.size() > most) {
        least.pollLast();
      }
    }
  }

  /** Brings a key to its range; a border belongs to the range behind it. */
  private static final class ByBorders extends Partitioner {
    private static final long serialVersionUID = 1;

    private final String[] borders;
    private final int ranges;

    ByBorders(String[] borders, int ranges) {
      this.borders = borders;
      this.ranges = ranges;
    }

    @Override
    public int numPartitions() {
      return ranges;
    }

    @Override
    public int getPartition(Object key) {
      int found = Arrays.binarySearch(borders, (String) key);
      if (found < 0) {
        return -found - 1;
      }
      // Few keys make equal borders.
      while (found + 1 < borders.length && borders[found + 1].equals(key)) {
        found++;
      }
      return found + 1;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(borders);
    }
  }
}
