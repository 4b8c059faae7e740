package org.colloquy.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/**
 * Phrases by kind, of a file whose lines are {@code phrase TAB kind}. A phrase is written as {@link
 * ExpandedWords} writes sentences.
 */
final class PhraseList {
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  private PhraseList() {}

  /**
   * Reads a file beside this class.
   *
   * @throws IllegalStateException if a line has not two fields, or a phrase is not written so
   */
  static PhraseList of(String file) {
    PhraseList list = new PhraseList();
    for (WordLine line : WordFile.beside(PhraseList.class, file)) {
      List<String> fields = line.fields();
      if (fields.size() != 2) {
        throw line.malformed("not a phrase and its kind");
      }
      List<String> words = List.of(fields.get(0).split(" "));
      if (!ExpandedWords.of(fields.get(0)).equals(words)) {
        throw line.malformed("the phrase is not in small letters with contractions written out");
      }
      list.phrases.computeIfAbsent(fields.get(1), kind -> new ArrayList<>()).add(words);
    }
    return list;
  }

  /** Whether a phrase of this kind stands at a place. */
  boolean has(String kind, List<String> words, int at) {
    return behind(kind, words, at).isPresent();
  }

  /**
   * Returns the 0-based place behind the longest phrase of a kind that begins at a place; empty if
   * none does.
   */
  OptionalInt behind(String kind, List<String> words, int at) {
    int longest = -1;
    for (List<String> phrase : phrases.getOrDefault(kind, List.of())) {
      int end = at + phrase.size();
      if (end <= words.size() && end > longest && words.subList(at, end).equals(phrase)) {
        longest = end;
      }
    }
    return longest < 0 ? OptionalInt.empty() : OptionalInt.of(longest);
  }

  /** Returns the place behind all phrases of a kind that follow each other from a place on. */
  int behindAll(String kind, List<String> words, int at) {
    int place = at;
    OptionalInt next = behind(kind, words, place);
    while (next.isPresent()) {
      place = next.getAsInt();
      next = behind(kind, words, place);
    }
    return place;
  }
}
