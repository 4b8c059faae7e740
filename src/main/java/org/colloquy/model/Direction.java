package org.colloquy.model;

import java.util.Objects;

/**
 * A stage direction: {@code (LAUGHTER)}, {@code (SOUNDBITE OF ARCHIVED RECORDING)}. It is never
 * part of speech.
 *
 * @param span the direction, including its brackets
 * @param kind what it announces
 */
public record Direction(Span span, Kind kind) {
  /** What a direction announces. */
  public enum Kind {
    /** A recording of somebody speaking: the next turn is a clip. */
    VOICE_CLIP,
    /** Music or noise. */
    SOUND,
    /** Anything else: laughter, cross talk, through an interpreter. */
    OTHER
  }

  public Direction {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
