package org.colloquy.speaker.name;

/**
 * A finding about a person: what was found, how sure it is and why.
 *
 * @param value what was found
 * @param confidence from 0 to 1
 * @param reason one clause that a person can check against the text
 */
public record Finding<T>(T value, double confidence, String reason) {}
