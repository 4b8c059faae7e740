package org.colloquy.identity.flow;

import java.util.List;

/**
 * A collection that lies in numbered parts, on one machine or on many. It cannot be changed; each
 * operation makes a new one, when its members are asked for. The order of the members in a part
 * means nothing. Steps, keys and members may travel between processes, so they are {@link
 * java.io.Serializable}; members that only {@link #map} and {@link #beside} see do not travel. What
 * is sent may be made into bytes by something else than Java's serialisation, so it has no
 * transient state and nothing that is made anew when it is read.
 *
 * @param <T> the type of the members
 */
public interface Parts<T> {
  /**
   * Makes other members of the members of each part, which stay in that part.
   *
   * @param step is called once a part
   */
  <U> Parts<U> map(PartStep<T, U> step);

  /**
   * Sends values to their keys.
   *
   * @param step makes the keys and values; it is called once a part
   */
  <V> KeyedParts<V> keyed(PartStep<T, Keyed<V>> step);

  /**
   * Brings each part together with what is addressed to it.
   *
   * @param letters members that are addressed to parts of this collection
   * @param step is called once a part, with its members and with what is addressed to it
   */
  <W, U> Parts<U> beside(Parts<Addressed<W>> letters, BesideStep<T, W, U> step);

  /** Returns the members of both, in any parts. */
  Parts<T> and(Parts<T> others);

  /** Returns the same members, which are made once, however often they are asked for. */
  Parts<T> kept();

  /** Returns all members, in no order. They must fit into the memory of this process. */
  List<T> all();
}
