package org.colloquy.cluster.parts;

import org.apache.spark.api.java.JavaRDD;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.KeyedParts;
import org.colloquy.identity.flow.Meeting;
import org.colloquy.identity.flow.MeetingOfTwo;
import org.colloquy.identity.flow.Parts;
import org.colloquy.identity.flow.ValueSum;

/**
 * Values with keys, which Spark brings together. They travel once, however often they meet others.
 *
 * @param <V> the type of the values
 */
final class SparkKeyedParts<V> implements KeyedParts<V> {
  private final JavaRDD<Keyed<V>> values;
  private final int meetings;

  /** Null if values are not added up. */
  private final ValueSum<V> sum;

  /** Null until somebody asks for it. */
  private JavaRDD<KeyGroup<V>> groups;

  /**
   * @param meetings in how many partitions values meet by their keys, at least 1
   * @param sum how the values of a key are added up; null if they are not
   */
  SparkKeyedParts(JavaRDD<Keyed<V>> values, int meetings, ValueSum<V> sum) {
    this.values = values;
    this.meetings = meetings;
    this.sum = sum;
  }

  @Override
  public KeyedParts<V> sum(ValueSum<V> other) {
    if (sum != null) {
      throw new IllegalStateException("the values of each key are one already");
    }
    return new SparkKeyedParts<>(values, meetings, other);
  }

  @Override
  public <U> Parts<U> meet(Meeting<V, U> meeting) {
    return new SparkParts<>(
        groups().flatMap(group -> meeting.of(group.key(), group.values())), meetings);
  }

  @Override
  public <W, U> Parts<U> meet(KeyedParts<W> others, MeetingOfTwo<V, W, U> meeting) {
    return new SparkParts<>(
        groups()
            .zipPartitions(
                ((SparkKeyedParts<W>) others).groups(),
                (ours, theirs) -> KeyGroup.meeting(ours, theirs, meeting)),
        meetings);
  }

  private JavaRDD<KeyGroup<V>> groups() {
    if (groups == null) {
      ValueSum<V> adding = sum;
      JavaRDD<Keyed<V>> sent =
          adding == null ? values : values.mapPartitions(here -> new SumsHere<>(here, adding));
      groups =
          Shuffle.byKey(sent, meetings).mapPartitions(records -> KeyGroup.<V>in(records, adding));
    }
    return groups;
  }
}
