package org.colloquy.identity.dictionary;

import java.nio.file.Path;
import java.util.Optional;

/** A dictionary of names: the page of Wikipedia that a name most likely means. */
public interface NameDictionary extends AutoCloseable {
  /** A dictionary that knows no name. */
  NameDictionary EMPTY = name -> Optional.empty();

  /**
   * Looks up a name as it is written: {@code US} is a name, {@code us} is none.
   *
   * @return empty if the dictionary does not have the name
   */
  Optional<NamedPage> find(String name);

  /**
   * Returns the file from which {@link DictionaryIndex#of} opens the same dictionary in another
   * process; empty if there is none.
   */
  default Optional<Path> file() {
    return Optional.empty();
  }

  /** Releases what the dictionary holds; a dictionary in memory holds nothing. */
  @Override
  default void close() {}
}
