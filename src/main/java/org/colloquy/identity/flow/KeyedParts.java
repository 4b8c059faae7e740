package org.colloquy.identity.flow;

/**
 * Values with keys, wherever they lie.
 *
 * @param <V> the type of the values
 */
public interface KeyedParts<V> {
  /**
   * Adds up the values of each key: first in each part, then over the parts, so that a key that
   * stands in every part costs a value a part.
   *
   * @param sum is associative and commutative; it may change its first argument and return it
   */
  KeyedParts<V> sum(ValueSum<V> sum);

  /**
   * Brings the values of each key together.
   *
   * @param meeting is called once a key; the values come in no order
   */
  <U> Parts<U> meet(Meeting<V, U> meeting);

  /**
   * Brings the values of each key together with the other values of the same key.
   *
   * @param meeting is called once for each key of either; the values come in no order
   */
  <W, U> Parts<U> meet(KeyedParts<W> others, MeetingOfTwo<V, W, U> meeting);
}
