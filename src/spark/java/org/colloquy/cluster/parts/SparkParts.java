package org.colloquy.cluster.parts;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.colloquy.identity.flow.Addressed;
import org.colloquy.identity.flow.BesideStep;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.KeyedParts;
import org.colloquy.identity.flow.Meeting;
import org.colloquy.identity.flow.MeetingOfTwo;
import org.colloquy.identity.flow.PartStep;
import org.colloquy.identity.flow.Parts;
import org.colloquy.identity.flow.ValueSum;
import scala.Tuple2;

/**
 * A collection whose parts are the partitions of an RDD.
 *
 * @param <T> the type of the members
 */
public final class SparkParts<T> implements Parts<T> {
  private final JavaRDD<T> rdd;
  private final int meetings;

  /**
   * @param meetings in how many partitions values meet by their keys, at least 1
   */
  public SparkParts(JavaRDD<T> rdd, int meetings) {
    this.rdd = rdd;
    this.meetings = meetings;
  }

  /** Returns the members as Spark has them. */
  public JavaRDD<T> rdd() {
    return rdd;
  }

  private <U> SparkParts<U> of(JavaRDD<U> other) {
    return new SparkParts<>(other, meetings);
  }

  @Override
  public <U> Parts<U> map(PartStep<T, U> step) {
    return of(rdd.mapPartitionsWithIndex(step::take, false));
  }

  @Override
  public <V> KeyedParts<V> keyed(PartStep<T, Keyed<V>> step) {
    return new SparkKeyedParts<>(
        rdd.mapPartitionsWithIndex(step::take, false)
            .mapToPair(one -> new Tuple2<>(one.key(), one.value())),
        new HashPartitioner(meetings));
  }

  @Override
  public <W, U> Parts<U> beside(Parts<Addressed<W>> letters, BesideStep<T, W, U> step) {
    JavaRDD<W> delivered =
        ((SparkParts<Addressed<W>>) letters)
            .rdd
            .mapToPair(letter -> new Tuple2<>(letter.part(), letter.value()))
            .partitionBy(new ByNumber(rdd.getNumPartitions()))
            .values();
    return of(
        rdd.zipPartitions(
            delivered, (members, here) -> step.take(TaskContext.getPartitionId(), members, here)));
  }

  @Override
  public Parts<T> and(Parts<T> others) {
    return of(rdd.union(((SparkParts<T>) others).rdd));
  }

  /** Keeps the members on the disks of the executors, so that memory does not grow with them. */
  @Override
  public Parts<T> kept() {
    return of(rdd.persist(StorageLevel.DISK_ONLY()));
  }

  @Override
  public List<T> all() {
    return rdd.collect();
  }

  /** Brings a value to the part whose number is its key. */
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

  /** Values with keys, as pairs. */
  private record SparkKeyedParts<V>(JavaPairRDD<String, V> pairs, Partitioner meetings)
      implements KeyedParts<V> {
    @Override
    public KeyedParts<V> sum(ValueSum<V> sum) {
      return new SparkKeyedParts<>(pairs.reduceByKey(meetings, sum::of), meetings);
    }

    @Override
    public <U> Parts<U> meet(Meeting<V, U> meeting) {
      return new SparkParts<>(
          pairs.groupByKey(meetings).flatMap(group -> meeting.of(group._1(), listed(group._2()))),
          meetings.numPartitions());
    }

    @Override
    public <W, U> Parts<U> meet(KeyedParts<W> others, MeetingOfTwo<V, W, U> meeting) {
      return new SparkParts<>(
          pairs
              .cogroup(((SparkKeyedParts<W>) others).pairs, meetings)
              .flatMap(
                  group ->
                      meeting.of(group._1(), listed(group._2()._1()), listed(group._2()._2()))),
          meetings.numPartitions());
    }

    private static <V> List<V> listed(Iterable<V> values) {
      List<V> list = new ArrayList<>();
      values.forEach(list::add);
      return list;
    }
  }
}
