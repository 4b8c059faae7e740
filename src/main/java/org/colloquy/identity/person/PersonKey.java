package org.colloquy.identity.person;

import java.io.Serializable;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;

/**
 * What one transcript tells of who a speaker is.
 *
 * @param id the speaker's id, as far as the transcript tells it
 * @param home the transcript's id if the person is known in that one only; else empty
 * @param walk the walk of life, if the person has a full name
 */
record PersonKey(String id, String home, WalkOfLife walk) implements Serializable {
  private static final char BETWEEN = '\u0000';

  static PersonKey of(String transcript, Speaker speaker) {
    return new PersonKey(
        speaker.idIn(transcript),
        speaker.isKnownElsewhere() ? "" : transcript,
        speaker.naming() == Naming.FULL ? WalkOfLife.of(speaker) : WalkOfLife.UNKNOWN);
  }

  /** Whether the person is known in one transcript only. */
  boolean isAtHome() {
    return !home.isEmpty();
  }

  /** The same as a text: no other key has it. */
  String text() {
    return id + BETWEEN + home + BETWEEN + walk.name();
  }

  /**
   * The key under which everybody meets with whom this person might be one, or might be mistaken
   * for, because of the name: for a full name the last word of the id, which all forms of a name
   * share that differ in a middle name.
   */
  String namesakes() {
    return isAtHome() ? id : namesakes(id);
  }

  /**
   * The same for an id of somebody who is known elsewhere.
   *
   * @param id as {@link org.colloquy.model.Slug} makes it
   */
  static String namesakes(String id) {
    return id.substring(id.lastIndexOf('-') + 1);
  }
}
