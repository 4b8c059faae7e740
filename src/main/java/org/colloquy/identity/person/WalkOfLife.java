package org.colloquy.identity.person;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/** Walks of life that exclude each other: who reports holds no public office. */
enum WalkOfLife {
  PRESS,
  OFFICE,
  UNKNOWN;

  private static final Pattern PUBLIC_OFFICE =
      Pattern.compile("(?:[\\p{L}.\\-]+ )*" + Lexicon.anyOf(WordKind.PUBLIC_OFFICE));

  static WalkOfLife of(Speaker speaker) {
    if (speaker.role().filter(r -> Lexicon.has(WordKind.ROLE_IN_PROGRAMME, r)).isPresent()) {
      return PRESS;
    }
    return office(speaker).isPresent() ? OFFICE : UNKNOWN;
  }

  /** Returns the public office that a speaker's labels give; empty if they give none. */
  static Optional<String> office(Speaker speaker) {
    return speaker.affiliation().filter(a -> PUBLIC_OFFICE.matcher(PersonName.fold(a)).matches());
  }
}
