package org.colloquy.speaker.voice;

import org.colloquy.model.PersonName;

/**
 * A person's name in speech.
 *
 * @param name the words of the name, its titles set apart
 * @param start the 0-based offset of its first character in the turn's text, titles included, in
 *     UTF-16 code units
 * @param end the offset behind its last character, without a possessive ending
 * @param known whether its first word is a known given name, or a title stands in front; otherwise
 *     it may as well be the name of a thing
 */
record SpokenName(PersonName name, int start, int end, boolean known) {
  SpokenName {
    if (start < 0 || start >= end) {
      throw new IllegalArgumentException("a name has a place: " + start + "-" + end);
    }
  }
}
