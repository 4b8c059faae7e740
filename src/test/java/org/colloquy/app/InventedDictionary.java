package org.colloquy.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.dictionary.NamedPage;

/** A dictionary of a few invented names, each of whose pages is well known. */
final class InventedDictionary implements NameDictionary {
  private static final int NAMES = 150;

  private final Map<String, NamedPage> pages = new HashMap<>();

  /**
   * @param lines in the form of CoreNLP's dictionary: name, title and prior, with tabs
   */
  InventedDictionary(List<String> lines) {
    for (String line : lines) {
      String[] fields = line.split("\t");
      pages.put(fields[0], new NamedPage(fields[1], Double.parseDouble(fields[2]), NAMES));
    }
  }

  @Override
  public Optional<NamedPage> find(String name) {
    return Optional.ofNullable(pages.get(name));
  }
}
