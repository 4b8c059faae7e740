package org.colloquy.report.tally;

import java.io.Serializable;
import java.util.HashSet;
import org.colloquy.model.MentionTally;
import org.colloquy.model.Speech;
import org.colloquy.report.interval.TranscriptTones;

/** A count of what some people say, and of how others mention them. */
final class BalanceCount implements Serializable {
  private static final long serialVersionUID = 1;

  /** The places of those in the user's table who speak; others are not held. */
  private final HashSet<Integer> speaking = new HashSet<>();

  /** The places of those in the user's table whom others mention. */
  private final HashSet<Integer> mentioned = new HashSet<>();

  private final TranscriptTones tones = new TranscriptTones();
  private long turns;
  private long words;
  private long questions;
  private long mentions;

  void add(int place, Speech speech) {
    if (place >= 0) {
      speaking.add(place);
    }
    turns += speech.turns();
    words += speech.words();
    questions += speech.questions();
  }

  /**
   * Adds mentions by others; all of one transcript come before any of the next, so that the tones
   * toward several people of one transcript count together in the interval of the mean.
   *
   * @param place the place in the user's table; negative if the person is not there
   */
  void add(int place, String transcript, MentionTally tally) {
    if (place >= 0) {
      mentioned.add(place);
    }
    mentions += tally.mentions();
    tones.add(transcript, tally.tones());
  }

  /** Adds the count of the same people in other transcripts. */
  void addAll(BalanceCount other) {
    speaking.addAll(other.speaking);
    mentioned.addAll(other.mentioned);
    tones.addAll(other.tones);
    turns += other.turns;
    words += other.words;
    questions += other.questions;
    mentions += other.mentions;
  }

  int speaking() {
    return speaking.size();
  }

  int mentioned() {
    return mentioned.size();
  }

  TranscriptTones tones() {
    return tones;
  }

  long turns() {
    return turns;
  }

  long words() {
    return words;
  }

  long questions() {
    return questions;
  }

  long mentions() {
    return mentions;
  }
}
