package org.colloquy.speaker.name;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Alias;

/**
 * The rows of {@code aliases.csv}, the user's table of who is who. They overrule whatever the
 * transcripts seem to say. A row for one transcript beats a row for all transcripts; of two rows
 * for the same label, the first counts.
 */
public final class Aliases {
  private record Key(String label, Optional<String> transcript) {}

  private final Map<Key, Alias> rows = new LinkedHashMap<>();

  private Aliases() {}

  /** No rows, as if there were no table. */
  public static Aliases none() {
    return new Aliases();
  }

  /** The rows of a table. Of two rows with the same label and transcript, the first counts. */
  public static Aliases of(Collection<Alias> rows) {
    Aliases aliases = new Aliases();
    for (Alias row : rows) {
      aliases.rows.putIfAbsent(new Key(Alias.key(row.label()), row.transcript()), row);
    }
    return aliases;
  }

  /** Every row that counts, in the order of the table. */
  public Collection<Alias> rows() {
    return rows.values();
  }

  /**
   * Returns the row for the first of these forms that has one; empty if none has. Rows for this
   * transcript are searched first, then rows for all transcripts.
   *
   * @param forms the forms of a label or a name, in the order of preference; the empty form stands
   *     for the turns without a label
   * @param transcript the transcript's id
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
