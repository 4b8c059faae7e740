package org.colloquy.model;

/** Who is who across the corpus, as ids. */
public interface PersonIds {
  /** The id of this speaker of the transcript with this id. */
  String ofSpeaker(String transcript, Speaker speaker);

  /** The id of somebody of this name who is only spoken of. */
  String ofName(String name);
}
