package org.colloquy.identity.flow;

import java.io.Serializable;

/**
 * How two values of a key become one.
 *
 * @param <V> the type of the values
 */
@FunctionalInterface
public interface ValueSum<V> extends Serializable {
  /** Returns the sum of both; it may be {@code one}, changed. */
  V of(V one, V other);
}
