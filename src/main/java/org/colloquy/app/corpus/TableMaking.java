package org.colloquy.app.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.Settings;
import org.colloquy.model.AccuracyCheck;
import org.colloquy.model.Fingerprint;
import org.colloquy.report.MadeBy;
import org.colloquy.report.Reports;
import org.colloquy.report.WrittenTables;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.previous.PreviousTables;
import org.colloquy.store.PublicationRecord;

/** Makes the tables of a corpus. Rows that the previous publication already has are taken over. */
public final class TableMaking {
  private static final Logger LOG = Logger.getLogger("org.colloquy.run");

  private final Settings settings;
  private final FileKeys keys;
  private final Optional<PublicationRecord> previous;

  /**
   * Prepares the making of tables.
   *
   * @param previous the record of the previous publication; empty if there is none
   */
  public TableMaking(Settings settings, FileKeys keys, Optional<PublicationRecord> previous) {
    this.settings = settings;
    this.keys = keys;
    this.previous = previous;
  }

  /**
   * The tables that were made.
   *
   * @param publication the record of the publication for the store
   * @param changes the number of changes since the previous publication; empty if there is nothing
   *     to compare
   */
  public record MadeTables(PublicationRecord publication, OptionalLong changes) {}

  /**
   * Finds out which tables of the previous publication are unharmed, so that rows can be taken
   * over. It needs nothing but that publication, and so can run during the analysis.
   *
   * @return tables from which nothing can be taken over, if there is no previous publication or if
   *     it cannot be read
   */
  public PreviousTables previousTables() {
    if (previous.isEmpty() || previous.get().rows().isEmpty()) {
      return PreviousTables.onlyIn(settings.output());
    }
    try {
      return new PreviousTables(
          settings.output(),
          PublishedFiles.unharmed(
              settings.output(),
              PublishedFiles.only(previous.get().tables(), this::canBeTakenOver)),
          previous.get().rows());
    } catch (IOException e) {
      LOG.log(Level.INFO, "no rows are taken over: the previous publication cannot be read", e);
      return PreviousTables.onlyIn(settings.output());
    }
  }

  private boolean canBeTakenOver(String name) {
    return settings.formats().stream().anyMatch(format -> format.takesOver(name));
  }

  /**
   * Writes the tables.
   *
   * @param folder an empty folder
   * @param corpusFingerprint fingerprint of everything that the tables are made from
   * @param settled whether no file is to be tried again
   * @return the record of the publication for the store, and the number of changes
   * @throws IOException if a table cannot be written
   */
  public MadeTables write(
      Path folder,
      Corpus corpus,
      CorpusSummary summary,
      PreviousTables previousTables,
      Fingerprint corpusFingerprint,
      boolean settled)
      throws IOException {
    Map<String, Fingerprint> keysOfFiles = corpus.keys();
    WrittenTables written =
        new Reports(
                settings.delimiter(),
                settings.values(),
                settings.formats(),
                new AccuracyCheck(settings.check(), summary.checkedFiles()))
            .write(
                folder,
                summary.entries(corpus),
                file -> corpus.analysis(keysOfFiles.get(file.id())),
                summary.findings(),
                new MadeBy(
                    keys.fingerprints().reports(),
                    keys.causes(settings.thatChangeReportsPrinted())),
                previousTables);
    SortedMap<String, Fingerprint> known = new TreeMap<>();
    written.takenOver().forEach(name -> known.put(name, previous.orElseThrow().tables().get(name)));
    return new MadeTables(
        summary.publicationRecord(
            corpusFingerprint,
            PublishedFiles.fingerprints(folder, ReportFiles.ofTheCorpusIn(folder), known),
            settled,
            written),
        written.changes());
  }
}
