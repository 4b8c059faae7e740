package org.colloquy.language.naming;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.colloquy.model.Cast;

/** Sentences for tests, written word by word: {@code the/DT Court/NNP met/VBD}. */
final class Tagged {
  /** Marks that have no white space before them. */
  private static final String MARKS = ".,:;";

  private Tagged() {}

  /**
   * A sentence of words with their tags and, of a word that the recogniser takes for a name, its
   * type ({@code Holt/NNP/CITY}); words that share a name are joined by underscores. A probability
   * may stand behind the type.
   */
  static SentenceNames sentence(String text) {
    List<CoreLabel> tokens = new ArrayList<>();
    List<NameSpan> names = new ArrayList<>();
    int offset = 0;
    for (String item : text.split(" ")) {
      String[] parts = item.split("/");
      int first = tokens.size();
      for (String word : parts[0].split("_")) {
        offset -= MARKS.contains(word) && offset > 0 ? 1 : 0;
        CoreLabel token = new CoreLabel();
        token.setWord(word);
        token.setTag(parts[1]);
        token.setBeginPosition(offset);
        token.setEndPosition(offset + word.length());
        offset += word.length() + 1;
        tokens.add(token);
      }
      if (parts.length > 2) {
        OptionalDouble sure =
            parts.length > 3
                ? OptionalDouble.of(Double.parseDouble(parts[3]))
                : OptionalDouble.empty();
        names.add(new NameSpan(first, tokens.size() - 1, parts[2], sure));
      }
    }
    return new SentenceNames(tokens, names);
  }

  /** Sentences separated by bars. */
  static List<SentenceNames> sentences(String text) {
    return Arrays.stream(text.split(" \\| ")).map(Tagged::sentence).toList();
  }

  /** Sentences separated by bars, of a transcript with nobody in its cast. */
  static NamedSentences transcript(String text) {
    return NamedSentences.of(sentences(text), new Cast(List.of(), List.of(), List.of()));
  }

  /** The names and their types: {@code Holt=PERSON, the Court=ORGANIZATION}; empty if none. */
  static String names(List<SentenceNames> sentences) {
    return sentences.stream()
        .flatMap(s -> s.names().stream().map(n -> s.text(n.first(), n.last()) + "=" + n.type()))
        .collect(Collectors.joining(", "));
  }
}
