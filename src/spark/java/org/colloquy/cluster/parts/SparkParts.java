package org.colloquy.cluster.parts;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.colloquy.identity.flow.Addressed;
import org.colloquy.identity.flow.BesideStep;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.KeyedParts;
import org.colloquy.identity.flow.Members;
import org.colloquy.identity.flow.PartStep;
import org.colloquy.identity.flow.Parts;

/**
 * A collection whose parts are the partitions of an RDD.
 *
 * @param <T> the type of the members
 */
public final class SparkParts<T> implements Parts<T> {
  private final JavaRDD<T> rdd;
  private final int meetings;

  /** Members that are addressed to parts of another collection, by the number of these. */
  private final Map<Integer, JavaRDD<?>> delivered = new HashMap<>();

  /**
   * An order of members.
   *
   * @param <T> the type of the members
   */
  @FunctionalInterface
  public interface Order<T> extends Serializable {
    /** Returns the text by which a member is sorted. */
    String of(T member);
  }

  /**
   * @param meetings in how many partitions values meet by their keys, at least 1
   */
  public SparkParts(JavaRDD<T> rdd, int meetings) {
    this.rdd = rdd;
    this.meetings = meetings;
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
    return new SparkKeyedParts<>(rdd.mapPartitionsWithIndex(step::take, false), meetings, null);
  }

  @Override
  public <W, U> Parts<U> beside(Parts<Addressed<W>> letters, BesideStep<T, W, U> step) {
    return of(
        rdd.zipPartitions(
            delivered((SparkParts<Addressed<W>>) letters, rdd.getNumPartitions()),
            (members, here) -> step.take(TaskContext.getPartitionId(), members, here)));
  }

  /** Letters are delivered once, however often they are read. */
  @SuppressWarnings("unchecked")
  private static <W> JavaRDD<W> delivered(SparkParts<Addressed<W>> letters, int parts) {
    return (JavaRDD<W>)
        letters.delivered.computeIfAbsent(parts, n -> Shuffle.byNumber(letters.rdd, n));
  }

  @Override
  public Parts<T> and(Parts<T> others) {
    JavaRDD<T> other = ((SparkParts<T>) others).rdd;
    return of(
        rdd.getNumPartitions() == other.getNumPartitions()
            ? rdd.zipPartitions(other, (ours, theirs) -> Members.both(ours, theirs))
            : rdd.union(other));
  }

  /** Keeps the members on the disks of the executors, so that memory does not grow with them. */
  @Override
  public Parts<T> kept() {
    return of(
        rdd.mapPartitions(ValueBytes::chunks)
            .persist(StorageLevel.DISK_ONLY())
            .mapPartitions(chunks -> ValueBytes.<T>values(chunks)));
  }

  /**
   * Returns the same members in order: those of a part come behind those of the part before it.
   * Members are made once.
   *
   * @param order a text for each member; the texts are in the order of the members
   */
  public Parts<T> inOrder(Order<T> order) {
    return of(
        Shuffle.inOrder(
            rdd.mapPartitions(here -> Members.each(here, one -> new Keyed<>(order.of(one), one))),
            rdd.getNumPartitions()));
  }

  @Override
  public List<T> all() {
    return rdd.collect();
  }
}
