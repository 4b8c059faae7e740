package org.colloquy.report.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The classes of pronouns by which accuracy is told, from {@code pronouns.tsv}. */
final class PronounClasses {
  /** The class of everything else that is counted as a pronoun: forms of address, say. */
  private static final String OTHER = "other";

  private final Map<String, String> classOf = new HashMap<>();

  PronounClasses() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PronounClasses.class.getResourceAsStream("pronouns.tsv"),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new IllegalStateException("pronouns.tsv cannot be read", e);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t");
    for (String word : cells[1].split(" ")) {
      classOf.put(word, cells[0]);
    }
  }

  /** The class of a pronoun as it is spoken. */
  String of(String word) {
    return classOf.getOrDefault(word.toLowerCase(Locale.ROOT), OTHER);
  }
}
