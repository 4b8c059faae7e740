package org.colloquy.identity.person;

import java.io.Serializable;
import java.util.TreeSet;

/**
 * A person of some transcripts, as far as these tell who it is.
 *
 * @param asking the parts in which the person speaks
 */
record FoundPerson(PersonKey key, CollectedPerson found, TreeSet<Integer> asking)
    implements Serializable {
  FoundPerson and(FoundPerson other) {
    found.addAll(other.found);
    asking.addAll(other.asking);
    return this;
  }
}
