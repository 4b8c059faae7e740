package org.colloquy.app.work;

import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.identity.dictionary.DictionaryIndex;
import org.colloquy.identity.dictionary.NameDictionary;

/** Where a run gets the dictionary of names. Tests put one of their own in its place. */
@FunctionalInterface
public interface DictionarySource {
  /**
   * Opens the dictionary.
   *
   * @param folder where its index is kept
   * @return empty if there is none on the class path
   * @throws DictionaryIndex.Unavailable if there is one that cannot be used
   */
  Optional<NameDictionary> open(Path folder) throws DictionaryIndex.Unavailable;
}
