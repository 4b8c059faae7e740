package org.colloquy.identity.thing;

import java.io.Serializable;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.identity.name.CollectedEntity;

/** A name of the corpus as its transcripts have it, before anything is joined or linked. */
final class FoundName implements Serializable {
  private static final long serialVersionUID = 1;

  private final String id;
  private final CollectedEntity found;
  private final boolean alone;

  /** The parts of the corpus that ask what the name is, by the id under which they ask. */
  private final TreeMap<String, TreeSet<Integer>> asking = new TreeMap<>();

  /**
   * @param alone whether it is a given name that is known in one transcript alone
   */
  FoundName(String id, CollectedEntity found, boolean alone) {
    this.id = id;
    this.found = found;
    this.alone = alone;
  }

  String id() {
    return id;
  }

  CollectedEntity found() {
    return found;
  }

  /** Whether it is a given name that is known in one transcript alone. */
  boolean isAlone() {
    return alone;
  }

  /** Returns the same name, asked for by a part of the corpus under its own id. */
  FoundName askedBy(int part) {
    asking.computeIfAbsent(id, i -> new TreeSet<>()).add(part);
    return this;
  }

  /** The parts of the corpus that ask what the name is, by the id under which they ask. */
  TreeMap<String, TreeSet<Integer>> asking() {
    return asking;
  }

  /** Returns the same name under the id that it has everywhere. */
  FoundName everywhere() {
    FoundName name = new FoundName(GivenNamesAlone.idEverywhere(id), found, false);
    name.asking.putAll(asking);
    return name;
  }

  /** Adds what other transcripts say of the same name; returns this one. */
  FoundName and(FoundName other) {
    found.addAll(other.found);
    other.asking.forEach(
        (asked, parts) -> asking.computeIfAbsent(asked, i -> new TreeSet<>()).addAll(parts));
    return this;
  }
}
