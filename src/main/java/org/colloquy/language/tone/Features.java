package org.colloquy.language.tone;

import java.util.LinkedHashMap;
import java.util.Map;

/** The features of one target: named numbers, in the order in which they were first named. */
final class Features {
  private final Map<String, Double> values = new LinkedHashMap<>();

  /** Sets a feature that holds or does not hold; a second time has no further effect. */
  void mark(String name) {
    values.put(name, 1.0);
  }

  void put(String name, double value) {
    values.put(name, value);
  }

  void add(String name, double value) {
    values.merge(name, value, Double::sum);
  }

  Map<String, Double> values() {
    return values;
  }
}
