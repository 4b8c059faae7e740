package org.colloquy.identity.roster;

/** A way in which a row of the user's table fits a person of the corpus, the strongest first. */
enum Fit {
  /** The row has the person's id in the reports. */
  ID,
  /** The row has the title of the page that the person is linked to. */
  PAGE,
  /** The row has the fullest form of the person's name, of several words. */
  FULL_NAME,
  /** The row has any form of the name that was counted for the person. */
  ANY_NAME;

  /** Whether somebody else may have the same. */
  boolean isByName() {
    return this == FULL_NAME || this == ANY_NAME;
  }
}
