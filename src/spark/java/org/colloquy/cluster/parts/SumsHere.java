package org.colloquy.cluster.parts;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.ValueSum;

/**
 * Adds up the values of each key in a part, as far as memory reaches: a frequent key costs a value
 * for each {@value #MOST} others.
 *
 * @param <V> the type of the values
 */
final class SumsHere<V> implements Iterator<Keyed<V>> {
  private static final int MOST = 10_000;

  private final Iterator<Keyed<V>> values;
  private final ValueSum<V> sum;
  private Iterator<Map.Entry<String, V>> summed = Collections.emptyIterator();

  SumsHere(Iterator<Keyed<V>> values, ValueSum<V> sum) {
    this.values = values;
    this.sum = sum;
  }

  @Override
  public boolean hasNext() {
    if (!summed.hasNext() && values.hasNext()) {
      Map<String, V> sums = new HashMap<>();
      while (values.hasNext() && sums.size() < MOST) {
        Keyed<V> one = values.next();
        sums.merge(one.key(), one.value(), sum::of);
      }
      summed = sums.entrySet().iterator();
    }
    return summed.hasNext();
  }

  @Override
  public Keyed<V> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Map.Entry<String, V> one = summed.next();
    return new Keyed<>(one.getKey(), one.getValue());
  }
}
