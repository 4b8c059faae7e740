package org.colloquy.model.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words of one file, by kind. A line is {@code word TAB kinds}, the kinds with spaces between
 * them; behind a further tab stands a reason where one is needed.
 */
final class WordTable {
  private static final int MOST_FIELDS = 3;

  private final Map<String, WordKind> kinds = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<WordKind, SortedSet<String>> words = new EnumMap<>(WordKind.class);

  /**
   * @param file the file, whose kinds its lines may name
   */
  private WordTable(String file) {
    Stream.of(WordKind.values())
        .filter(kind -> kind.file().equals(file))
        .forEach(
            kind -> {
              kinds.put(kind.printed(), kind);
              words.put(kind, new TreeSet<>());
            });
  }

  /**
   * Returns the words of each kind of the file, sorted.
   *
   * @throws IllegalStateException if a line is malformed, a word stands twice or a kind has no word
   */
  static Map<WordKind, Set<String>> of(String file, List<WordLine> lines) {
    WordTable table = new WordTable(file);
    lines.forEach(table::add);
    Map<WordKind, Set<String>> result = new EnumMap<>(WordKind.class);
    table.words.forEach(
        (kind, words) -> {
          if (words.isEmpty()) {
            throw new IllegalStateException(
                "the program's own list " + file + " has no word of the kind " + kind.printed());
          }
          result.put(kind, Collections.unmodifiableSortedSet(words));
        });
    return result;
  }

  private void add(WordLine line) {
    List<String> fields = line.fields();
    if (fields.size() < 2 || fields.size() > MOST_FIELDS) {
      throw line.malformed("not a word, its kinds and at most a reason");
    }
    String word = fields.get(0);
    if (!word.equals(word.strip().toLowerCase(Locale.ROOT)) || word.contains("  ")) {
      throw line.malformed("the word is not in small letters with single spaces");
    }
    if (word.contains("’")) {
      throw line.malformed(
          "the word has a printer's apostrophe; the typewriter's one stands for both");
    }
    if (!seen.add(word)) {
      throw line.malformed("the word stands twice in the file");
    }
    for (String printed : fields.get(1).split(" ")) {
      WordKind kind = kinds.get(printed);
      if (kind == null) {
        throw line.malformed("no kind of this file is called " + printed);
      }
      if (!words.get(kind).add(word)) {
        throw line.malformed("the kind stands twice");
      }
    }
  }
}
