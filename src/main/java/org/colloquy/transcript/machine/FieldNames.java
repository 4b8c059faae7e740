package org.colloquy.transcript.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/** The names of fields in JSON and what they mean; they are data, in {@code fields.tsv}. */
final class FieldNames {
  private static final Map<String, Double> UNITS = Map.of("s", 1.0, "ms", 1e-3, "ticks", 1e-7);

  private final Map<String, List<FieldMeaning>> meanings = new HashMap<>();

  FieldNames() {
    List<WordLine> lines = WordFile.beside(FieldNames.class, "fields.tsv");
    for (int rank = 0; rank < lines.size(); rank++) {
      add(lines.get(rank), rank);
    }
  }

  private void add(WordLine line, int rank) {
    List<String> fields = line.fields();
    FieldKind kind =
        Arrays.stream(FieldKind.values())
            .filter(k -> k.written().equals(fields.get(0)))
            .findFirst()
            .orElseThrow(() -> line.malformed("no such kind"));
    if (fields.size() < 2 || !plain(fields.get(1)).equals(fields.get(1))) {
      throw line.malformed("the name must be in small letters, without _, - and spaces");
    }
    double unit = 0;
    if (fields.size() > 2) {
      unit =
          Optional.ofNullable(UNITS.get(fields.get(2)))
              .orElseThrow(() -> line.malformed("no such unit"));
    }
    meanings
        .computeIfAbsent(fields.get(1), name -> new ArrayList<>())
        .add(new FieldMeaning(kind, rank, unit));
  }

  /** Returns what the name means; empty if it means nothing here. */
  List<FieldMeaning> of(String name) {
    return meanings.getOrDefault(plain(name), List.of());
  }

  /** Whether the name of a field, or the word in a value, is of the kind. */
  boolean is(FieldKind kind, String name) {
    return of(name).stream().anyMatch(meaning -> meaning.kind() == kind);
  }

  /** A name in small letters, without what separates words in it. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != ' ') {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }
}
