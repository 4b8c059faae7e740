package org.colloquy.identity.person;

import java.io.Serializable;

/**
 * A person whose namesakes are known.
 *
 * @param settled who it is
 * @param canonical the common id of the full names that are this person's; the key's own id if it
 *     has no other form
 * @param official the id of the namesake who holds an office; empty if there is none
 */
record PlacedPerson(FoundPerson person, SettledId settled, String canonical, String official)
    implements Serializable {
  PlacedPerson as(SettledId id) {
    return new PlacedPerson(person, id, canonical, official);
  }
}
