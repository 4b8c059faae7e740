package org.colloquy.language.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A lexicon of the polarity of words: that of VADER, in {@code polarity.tsv}. */
final class PolarityLexicon {
  private static final String RESOURCE = "polarity.tsv";

  private final Map<String, Double> values;

  /**
   * @param values for each word in lower case, −4 (bad) to +4 (good)
   */
  PolarityLexicon(Map<String, Double> values) {
    this.values = Map.copyOf(values);
  }

  static PolarityLexicon load() {
    Map<String, Double> values = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PolarityLexicon.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          values.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PolarityLexicon(values);
  }

  /**
   * Returns half the value of the word, or otherwise of its lemma, −2 (bad) to +2 (good); 0 if
   * neither is known.
   */
  double valueOf(String word, String lemma) {
    Double value = values.get(word.toLowerCase(Locale.ROOT));
    return (value != null ? value : values.getOrDefault(lemma, 0.0)) / 2;
  }
}
