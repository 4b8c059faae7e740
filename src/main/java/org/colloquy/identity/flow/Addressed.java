package org.colloquy.identity.flow;

import java.io.Serializable;

/**
 * A value with the part to which it is sent.
 *
 * @param part 0-based number of the part
 * @param <V> the type of the value, which can be serialised
 */
public record Addressed<V>(int part, V value) implements Serializable {
  public Addressed {
    if (part < 0) {
      throw new IllegalArgumentException("parts are counted from 0: " + part);
    }
  }
}
