package org.colloquy.transcript.xml;

import java.util.Optional;
import org.colloquy.transcript.format.Reading;

/** A format of transcripts in XML. */
public interface XmlTranscript {
  /** What the format is called in messages. */
  String printed();

  /**
   * Reads a document; empty if it is not in this format.
   *
   * @param id the file's id
   * @param length length of the file in bytes, for the outcome of a file in which nothing is said
   */
  Optional<Reading> reading(String id, int length, XmlElement root);
}
