package org.colloquy.identity.flow;

import java.io.Serializable;
import java.util.Objects;

/**
 * A value with the key under which it meets others.
 *
 * @param <V> the type of the value, which can be serialised
 */
public record Keyed<V>(String key, V value) implements Serializable {
  public Keyed {
    Objects.requireNonNull(key, "key");
  }
}
