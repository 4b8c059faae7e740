package org.colloquy.cluster.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.colloquy.identity.flow.MeetingOfTwo;
import org.colloquy.identity.flow.ValueSum;
import scala.Tuple2;

/**
 * The values of a key.
 *
 * @param values at least one
 */
record KeyGroup<V>(String key, List<V> values) {
  /**
   * Returns the groups of a partition.
   *
   * @param records in the order of their keys
   * @param sum adds up the values of each key; null if they stay as they are
   */
  static <V> Iterator<KeyGroup<V>> in(Iterator<Tuple2<String, byte[]>> records, ValueSum<V> sum) {
    return new Grouping<>(records, sum);
  }

  /**
   * Returns what is decided where groups of one key meet.
   *
   * @param ours in the order of their keys, as are the others
   */
  static <V, W, U> Iterator<U> meeting(
      Iterator<KeyGroup<V>> ours, Iterator<KeyGroup<W>> theirs, MeetingOfTwo<V, W, U> meeting) {
    return new Joining<>(ours, theirs, meeting);
  }

  private static final class Grouping<V> implements Iterator<KeyGroup<V>> {
    private final ValueBytes format = new ValueBytes();
    private final Iterator<Tuple2<String, byte[]>> records;
    private final ValueSum<V> sum;
    private Tuple2<String, byte[]> next;

    Grouping(Iterator<Tuple2<String, byte[]>> records, ValueSum<V> sum) {
      this.records = records;
      this.sum = sum;
      advance();
    }

    private void advance() {
      next = records.hasNext() ? records.next() : null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public KeyGroup<V> next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      String key = next._1();
      List<V> values = new ArrayList<>(1);
      while (next != null && next._1().equals(key)) {
        V value = format.value(next._2());
        if (sum == null || values.isEmpty()) {
          values.add(value);
        } else {
          values.set(0, sum.of(values.get(0), value));
        }
        advance();
      }
      return new KeyGroup<>(key, values);
    }
  }

  private static final class Joining<V, W, U> implements Iterator<U> {
    private final Iterator<KeyGroup<V>> ours;
    private final Iterator<KeyGroup<W>> theirs;
    private final MeetingOfTwo<V, W, U> meeting;
    private KeyGroup<V> our;
    private KeyGroup<W> their;
    private Iterator<U> decided = Collections.emptyIterator();

    Joining(
        Iterator<KeyGroup<V>> ours, Iterator<KeyGroup<W>> theirs, MeetingOfTwo<V, W, U> meeting) {
      this.ours = ours;
      this.theirs = theirs;
      this.meeting = meeting;
      our = nextOf(ours);
      their = nextOf(theirs);
    }

    private static <T> T nextOf(Iterator<T> all) {
      return all.hasNext() ? all.next() : null;
    }

    @Override
    public boolean hasNext() {
      while (!decided.hasNext() && (our != null || their != null)) {
        int order = our == null ? 1 : their == null ? -1 : our.key().compareTo(their.key());
        String key = order <= 0 ? our.key() : their.key();
        List<V> values = order <= 0 ? our.values() : List.of();
        List<W> others = order >= 0 ? their.values() : List.of();
        our = order <= 0 ? nextOf(ours) : our;
        their = order >= 0 ? nextOf(theirs) : their;
        decided = meeting.of(key, values, others);
      }
      return decided.hasNext();
    }

    @Override
    public U next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return decided.next();
    }
  }
}
