package org.colloquy.identity.flow;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;

/**
 * What is decided where the values of a key meet.
 *
 * @param <V> the type of the values
 * @param <U> the type of the decisions
 */
@FunctionalInterface
public interface Meeting<V, U> extends Serializable {
  /**
   * Decides.
   *
   * @param values all values of the key, in no order; at least one
   */
  Iterator<U> of(String key, List<V> values);
}
