package org.colloquy.report.tally;

import java.io.Serializable;

/**
 * The first mention of an entity, in the order of the transcripts' ids.
 *
 * @param transcript the transcript's id
 * @param turn 1-based number of its turn
 * @param speaker the name of who mentions it; empty if nobody knows
 */
public record FirstMention(String transcript, int turn, String speaker) implements Serializable {
  /** Returns the earlier one of two; they are in different transcripts. */
  FirstMention first(FirstMention other) {
    return transcript.compareTo(other.transcript) <= 0 ? this : other;
  }
}
