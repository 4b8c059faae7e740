package org.colloquy.identity.person;

import java.io.Serializable;

/**
 * All that the corpus knows of a person.
 *
 * @param official the id of the namesake who holds an office; empty if there is none
 */
record WholePerson(CollectedPerson found, String official) implements Serializable {
  WholePerson and(WholePerson other) {
    return new WholePerson(
        found.addNames(other.found), official.isEmpty() ? other.official : official);
  }
}
