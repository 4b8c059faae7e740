package org.colloquy.cluster.parts;

import java.util.Comparator;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.RDD;
import org.apache.spark.rdd.ShuffledRDD;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.storage.StorageLevel;
import org.colloquy.identity.flow.Addressed;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.Members;
import scala.Product2;
import scala.Tuple2;
import scala.math.Ordering;
import scala.math.Ordering$;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * How values get from task to task. Spark sees them as bytes alone, so that it copies and sorts
 * them, and estimates how much memory they take, without looking into them.
 */
final class Shuffle {
  private static final ClassTag<String> TEXT = ClassTag$.MODULE$.apply(String.class);
  private static final ClassTag<Integer> NUMBER = ClassTag$.MODULE$.apply(Integer.class);
  private static final ClassTag<byte[]> BYTES = ClassTag$.MODULE$.apply(byte[].class);

  private Shuffle() {}

  private static Ordering<String> order() {
    return Ordering$.MODULE$.comparatorToOrdering(Comparator.<String>naturalOrder());
  }

  /** Sends values to the partitions of their keys, where they come in the order of the keys. */
  static <V> JavaPairRDD<String, byte[]> byKey(JavaRDD<Keyed<V>> values, int partitions) {
    JavaPairRDD<String, byte[]> bytes =
        values.mapPartitionsToPair(
            here -> {
              ValueBytes format = new ValueBytes();
              return Members.each(here, one -> new Tuple2<>(one.key(), format.of(one.value())));
            });
    return sent(bytes, new HashPartitioner(partitions), order(), TEXT);
  }

  /** Sends values to the partitions whose numbers they bear. */
  static <V> JavaRDD<V> byNumber(JavaRDD<Addressed<V>> values, int partitions) {
    JavaPairRDD<Integer, byte[]> bytes =
        values.mapPartitionsToPair(
            here -> {
              ValueBytes format = new ValueBytes();
              return Members.each(here, one -> new Tuple2<>(one.part(), format.of(one.value())));
            });
    return values(sent(bytes, new ByNumber(partitions), null, NUMBER));
  }

  /**
   * Sorts values; each partition has those behind the ones of the partition before it.
   *
   * @param keyed the values with the texts by which they are sorted, no two of which are equal
   */
  static <V> JavaRDD<V> inOrder(JavaRDD<Keyed<V>> keyed, int partitions) {
    JavaPairRDD<String, byte[]> bytes =
        keyed
            .mapPartitions(
                here -> {
                  ValueBytes format = new ValueBytes();
                  return ValueBytes.chunks(
                      Members.each(here, one -> new Keyed<>(one.key(), format.of(one.value()))));
                })
            .persist(StorageLevel.DISK_ONLY())
            .mapPartitionsToPair(
                chunks ->
                    Members.each(
                        ValueBytes.<Keyed<byte[]>>values(chunks),
                        one -> new Tuple2<>(one.key(), one.value())));
    Partitioner ranges = KeySample.ranges(bytes.keys(), partitions);
    return values(sent(bytes, ranges, order(), TEXT));
  }

  private static <K, V> JavaRDD<V> values(JavaPairRDD<K, byte[]> sent) {
    return sent.mapPartitions(
        here -> {
          ValueBytes format = new ValueBytes();
          return Members.each(here, one -> format.<V>value(one._2()));
        });
  }

  /**
   * @param order null for values that come in no order
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <K> JavaPairRDD<K, byte[]> sent(
      JavaPairRDD<K, byte[]> bytes, Partitioner to, Ordering<K> order, ClassTag<K> key) {
    RDD<? extends Product2<K, byte[]>> all = bytes.rdd();
    ShuffledRDD<K, byte[], byte[]> sent =
        new ShuffledRDD<K, byte[], byte[]>((RDD) all, to, key, BYTES, BYTES)
            .setSerializer(new KryoSerializer(bytes.context().getConf()));
    return JavaPairRDD.fromRDD(order == null ? sent : sent.setKeyOrdering(order), key, BYTES);
  }

  /** Brings a value to the partition whose number is its key. */
  private static final class ByNumber extends Partitioner {
    private static final long serialVersionUID = 1;

    private final int parts;

    ByNumber(int parts) {
      this.parts = parts;
    }

    @Override
    public int numPartitions() {
      return parts;
    }

    @Override
    public int getPartition(Object key) {
      return (Integer) key;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ByNumber same && same.parts == parts;
    }

    @Override
    public int hashCode() {
      return parts;
    }
  }
}
