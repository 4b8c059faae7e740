package org.colloquy.model;

/** The ids of people across the corpus. */
public interface PersonIds {
  /** Returns the id of this speaker of the transcript with this id. */
  String ofSpeaker(String transcript, Speaker speaker);

  /**
   * Returns the id of a person with this name who is mentioned but does not speak in the
   * transcript.
   */
  String ofName(String name);

  /** Whether somebody with this id speaks in the corpus. */
  boolean speaks(String id);
}
