package org.colloquy.report.previous;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Fingerprint;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.report.table.TranscriptView;

/**
 * Takes the fingerprint of everything that the rows of a transcript and its page are made of: the
 * program and its settings, the analysis, and what {@link TranscriptView} shows of people and
 * things.
 */
public final class RowsFingerprint {
  private final Fingerprint program;
  private final boolean values;
  private final Delimiter delimiter;

  /**
   * @param program that makes the rows
   * @param values whether dates, numbers and the like are shown
   * @param delimiter between the cells
   */
  public RowsFingerprint(Fingerprint program, boolean values, Delimiter delimiter) {
    this.program = program;
    this.values = values;
    this.delimiter = delimiter;
  }

  /** Of a file that was analysed; empty if its analysis has no fingerprint. */
  public Optional<Fingerprint> of(CorpusEntry entry) {
    return entry.record().map(record -> of(entry, record));
  }

  private Fingerprint of(CorpusEntry entry, Fingerprint record) {
    Fingerprint.Builder print =
        new Fingerprint.Builder()
            .add(program)
            .add(values ? 1 : 0)
            .add(delimiter.character())
            .add(entry.id())
            .add(record)
            .add(entry.digest().status())
            .add(entry.digest().reason())
            .add(entry.content().map(Fingerprint::hex).orElse(""));
    add(print, TranscriptView.Referent.people(entry));
    add(print, TranscriptView.Referent.things(entry));
    return print.build();
  }

  private static void add(Fingerprint.Builder print, List<TranscriptView.Referent> named) {
    print.add(named.size());
    for (TranscriptView.Referent one : named) {
      print.add(one.id()).add(one.name()).add(one.isValue() ? 1 : 0);
    }
  }
}
