package org.colloquy.language.tone;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named numbers that describe a target, in the order in which they were first named. */
final class Features {
  private final Map<String, Double> values = new LinkedHashMap<>();

  /** Says that something holds; saying it twice is as saying it once. */
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
