package org.colloquy.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker;

/** Walks of life that exclude each other: who reports holds no public office. */
enum WalkOfLife {
  PRESS,
  OFFICE,
  UNKNOWN;

  private static final Set<String> PRESS_ROLES =
      Set.of(RoleWords.HOST, RoleWords.BYLINE, "anchor", "correspondent", "reporter");
  private static final Pattern PUBLIC_OFFICE =
      Pattern.compile(
          "(?:[\\p{L}.\\-]+ )*(?:senator|sen|representative|rep|governor|gov|mayor|minister|president|congressman|congresswoman"
              + "|judge|justice|chancellor|premier|ambassador|delegate|attorney general|councillor|councilman|councilwoman"
              + "|secretary of state|assemblyman|assemblywoman|mp)");

  static WalkOfLife of(Speaker speaker) {
    if (speaker.role().filter(PRESS_ROLES::contains).isPresent()) {
      return PRESS;
    }
    return office(speaker).isPresent() ? OFFICE : UNKNOWN;
  }

  /** The public office by which the labels of a transcript call the speaker. */
  static Optional<String> office(Speaker speaker) {
    return speaker.affiliation().filter(a -> PUBLIC_OFFICE.matcher(PersonName.fold(a)).matches());
  }
}
