package org.colloquy.app;

import java.util.SortedMap;
import java.util.TreeMap;

/** How long the steps of a run take; clocks that are set do not matter. */
final class Stopwatch {
  private final SortedMap<String, Double> seconds = new TreeMap<>();
  private final long begin = System.nanoTime();
  private long last = begin;

  /** What was done since the step before is this step. */
  void step(String name) {
    long now = System.nanoTime();
    seconds.merge(name, (now - last) / 1e9, Double::sum);
    last = now;
  }

  /** Seconds by step, and {@code all} since the begin. */
  SortedMap<String, Double> seconds() {
    SortedMap<String, Double> all = new TreeMap<>(seconds);
    all.put("all", (System.nanoTime() - begin) / 1e9);
    return all;
  }
}
