package org.colloquy.language.tone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lexicon of the polarity of words: that of VADER, in {@code polarity.tsv}. It is what the heads
 * are compared with.
 */
final class PolarityLexicon {
  private static final Path FILE = Path.of("src/tools/data/polarity.tsv");
  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

  private final Map<String, Double> values;

  /**
   * @param values for each word in lower case, −4 (bad) to +4 (good)
   */
  PolarityLexicon(Map<String, Double> values) {
    this.values = Map.copyOf(values);
  }

  static PolarityLexicon load() throws IOException {
    Map<String, Double> values = new HashMap<>();
    for (String line : Files.readAllLines(FILE)) {
      int tab = line.indexOf('\t');
      if (!line.startsWith("#") && tab > 0) {
        values.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    }
    return new PolarityLexicon(values);
  }

  /** Returns the sum of the values of a text's words; 0 if none is known. */
  double valueOf(String text) {
    double sum = 0;
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      sum += values.getOrDefault(word.group(), 0.0);
    }
    return sum;
  }
}
