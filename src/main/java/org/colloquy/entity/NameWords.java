package org.colloquy.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * Splits a person's name into the same words however it is spaced: {@code Mc Guire} becomes {@code
 * McGuire}, and {@code JLucero} of a handle becomes {@code J Lucero}.
 */
final class NameWords {
  private static final Pattern INITIAL = Pattern.compile("(\\p{Lu})(\\p{Lu}\\p{Ll}.*)");

  private NameWords() {}

  static PersonName of(PersonName name) {
    List<String> words = new ArrayList<>();
    String prefix = "";
    for (int i = 0; i < name.words().size(); i++) {
      String word = name.words().get(i);
      boolean last = i == name.words().size() - 1;
      if (!last && i > 0 && Lexicon.has(WordKind.GLUED_PREFIX, word)) {
        prefix += word;
        continue;
      }
      var glued = INITIAL.matcher(word);
      if (prefix.isEmpty() && last && i > 0 && glued.matches()) {
        words.add(glued.group(1));
        words.add(glued.group(2));
      } else {
        words.add(prefix + word);
      }
      prefix = "";
    }
    return new PersonName(name.titles(), words, name.generation());
  }
}
