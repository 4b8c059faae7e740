package org.colloquy.identity.flow;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/**
 * What is decided where two kinds of values of a key meet.
 *
 * @param <V> the type of the values of one kind
 * @param <W> the type of those of the other kind
 * @param <U> the type of the decisions
 */
@FunctionalInterface
public interface MeetingOfTwo<V, W, U> extends Serializable {
  /**
   * Decides.
   *
   * @param values all values of one kind, in no order; empty if the key has none
   * @param others all values of the other kind, in no order; empty if the key has none
   */
  Iterator<U> of(String key, List<V> values, List<W> others);
}
