package org.colloquy.entity.reference;

/**
 * A decision to learn from.
 *
 * @param right whether each of the alternatives is right, nobody named the last
 * @param weight how much it counts; 1 for most
 */
record LearntDecision(Decider.Alternatives alternatives, boolean[] right, double weight) {}
