package org.colloquy.speaker.name;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Alias;

/**
 * What the user's table says of who is who. It overrules whatever the transcripts seem to say. A
 * row for one transcript beats a row for all; of two rows for the same label the first counts.
 */
public final class Aliases {
  private record Key(String label, Optional<String> transcript) {}

  private final Map<Key, Alias> rows = new LinkedHashMap<>();

  private Aliases() {}

  /** No table. */
  public static Aliases none() {
    return new Aliases();
  }

  public static Aliases of(Collection<Alias> rows) {
    Aliases aliases = new Aliases();
    for (Alias row : rows) {
      aliases.rows.putIfAbsent(new Key(Alias.key(row.label()), row.transcript()), row);
    }
    return aliases;
  }

  /** Every row that counts. */
  public Collection<Alias> rows() {
    return rows.values();
  }

  /**
   * The row for the first of these forms that has one in this transcript; an empty form stands for
   * the turns without a label.
   */
  public Optional<Alias> find(List<String> forms, String transcript) {
    for (Optional<String> scope : List.of(Optional.of(transcript), Optional.<String>empty())) {
      for (String form : forms) {
        Alias row = rows.get(new Key(Alias.key(form), scope));
        if (row != null) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }
}
