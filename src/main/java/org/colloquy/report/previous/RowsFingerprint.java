package org.colloquy.report.previous;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Fingerprint;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.report.table.TranscriptView;

/**
 * The fingerprint of everything that the rows and the page of a transcript are made of: the program
 * and its settings, the analysis, and what {@link TranscriptView} shows of speakers and entities.
 */
public final class RowsFingerprint {
  private final Fingerprint program;
  private final boolean values;
  private final Delimiter delimiter;

  /**
   * @param program fingerprint of the program that makes the rows
   * @param values whether dates, numbers and the like are shown
   * @param delimiter the character between cells
   */
  public RowsFingerprint(Fingerprint program, boolean values, Delimiter delimiter) {
    this.program = program;
    this.values = values;
    this.delimiter = delimiter;
  }

  /** The fingerprint of an analysed file; empty if its analysis has none. */
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
    add(print, TranscriptView.Referent.speakersOf(entry));
    add(print, TranscriptView.Referent.entitiesOf(entry));
    return print.build();
  }

  private static void add(Fingerprint.Builder print, List<TranscriptView.Referent> referents) {
    print.add(referents.size());
    for (TranscriptView.Referent one : referents) {
      print.add(one.id()).add(one.name()).add(one.isValue() ? 1 : 0);
    }
  }
}
