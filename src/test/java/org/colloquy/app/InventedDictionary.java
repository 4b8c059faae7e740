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
   * @param lines in the form of CoreNLP's dictionary: name, title and prior, with tabs; then, if it
   *     is not the usual one, the number of names of the page
   */
  InventedDictionary(List<String> lines) {
    for (String line : lines) {
      String[] fields = line.split("\t");
      int names = fields.length > 3 ? Integer.parseInt(fields[3]) : NAMES;
      pages.put(fields[0], new NamedPage(fields[1], Double.parseDouble(fields[2]), names));
    }
  }

  @Override
  public Optional<NamedPage> find(String name) {
    return Optional.ofNullable(pages.get(name));
  }
}
