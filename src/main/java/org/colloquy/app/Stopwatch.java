package org.colloquy.app;

import java.util.SortedMap;
import java.util.TreeMap;

/** Measures how long the steps of a run take; setting the clock does not disturb it. */
final class Stopwatch {
  private final SortedMap<String, Double> seconds = new TreeMap<>();
  private final long begin = System.nanoTime();
  private long stepBegan = begin;

  /** Ends a step of this name, which began when the step before it ended. */
  void step(String name) {
    long now = System.nanoTime();
    seconds.merge(name, (now - stepBegan) / 1e9, Double::sum);
    stepBegan = now;
  }

  /** Returns the seconds of each step, and under {@code all} those since the start. */
  SortedMap<String, Double> seconds() {
    SortedMap<String, Double> all = new TreeMap<>(seconds);
    all.put("all", (System.nanoTime() - begin) / 1e9);
    return all;
  }
}
