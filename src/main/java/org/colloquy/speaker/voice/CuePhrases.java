package org.colloquy.speaker.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/** The phrases of {@code cues.tsv} as regular expressions, by their kinds. */
final class CuePhrases {
  private static final String NOW =
      "(?:,? (?:now|today|tonight|once|again|here|also|live|over|back|straight|this (?:morning|afternoon|evening|week|hour)|in the studio|on the line))*";

  private static final Map<String, List<String>> PHRASES = load();

  private CuePhrases() {}

  /** Returns an alternation of the phrases of a kind, the longest first, in any case. */
  static String anyOf(String kind) {
    return PHRASES.get(kind).stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p))
        .map(CuePhrases::expression)
        .collect(Collectors.joining("|", "(?i:", ")"));
  }

  private static String expression(String phrase) {
    return phrase.replace("'", "['’]").replace("_", NOW).replace(" ", ",? ").replace(",,?", ",");
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> phrases = new HashMap<>();
    for (WordLine line : WordFile.beside(CuePhrases.class, "cues.tsv")) {
      if (line.fields().size() != 2) {
        throw line.malformed("not a phrase, a tab and its kind");
      }
      phrases
          .computeIfAbsent(line.fields().get(1), k -> new ArrayList<>())
          .add(line.fields().get(0).toLowerCase(Locale.ROOT));
    }
    return phrases;
  }
}
