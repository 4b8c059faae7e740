package org.colloquy.identity.link;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/**
 * Pages that Wikipedia has moved to another title since the dictionary was made: {@code Las Vegas,
 * Nevada} is {@code Las Vegas} today. The old titles still lead there.
 */
final class MovedPages {
  private static final String FILE = "moved-pages.tsv";

  private final Map<String, String> titles = new HashMap<>();

  private MovedPages() {}

  /** Reads the list that ships with the program. */
  static MovedPages load() {
    MovedPages pages = new MovedPages();
    for (WordLine line : WordFile.beside(MovedPages.class, FILE)) {
      if (line.fields().size() != 2) {
        throw line.malformed("the old title and the new one, with a tab between");
      }
      pages.titles.put(line.fields().get(0), line.fields().get(1));
    }
    return pages;
  }

  /** Returns the title that the page has today. */
  String today(String title) {
    return titles.getOrDefault(title, title);
  }
}
