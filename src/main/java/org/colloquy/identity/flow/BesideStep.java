package org.colloquy.identity.flow;

import java.io.Serializable;
import java.util.Iterator;

/**
 * What is done with the members of a part and with what is addressed to it.
 *
 * @param <T> the type of the members
 * @param <W> the type of what is addressed to the part
 * @param <U> the type of what is made of them
 */
@FunctionalInterface
public interface BesideStep<T, W, U> extends Serializable {
  /**
   * Makes other members.
   *
   * @param part 0-based number of the part
   * @param members the members of the part; they can be passed over once
   * @param letters what is addressed to the part; it can be passed over once
   */
  Iterator<U> take(int part, Iterator<T> members, Iterator<W> letters);
}
