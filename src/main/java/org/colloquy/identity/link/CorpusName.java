package org.colloquy.identity.link;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.colloquy.model.EntityType;

/**
 * A name of the corpus with what the corpus knows of whom or what it names.
 *
 * @param name the fullest form; not blank
 * @param aliases the other forms; the name itself may be among them
 * @param speaks whether it names somebody who speaks in the corpus
 * @param transcripts in how many transcripts it is mentioned, at least 1
 */
public record CorpusName(
    String name, EntityType type, SortedSet<String> aliases, boolean speaks, int transcripts) {
  public CorpusName {
    if (name.isBlank() || transcripts < 1) {
      throw new IllegalArgumentException("\"" + name + "\" in " + transcripts + " transcripts");
    }
    aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
  }
}
