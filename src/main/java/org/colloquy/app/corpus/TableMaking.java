package org.colloquy.app.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.keys.PublishedFiles;
import org.colloquy.app.work.Settings;
import org.colloquy.model.Fingerprint;
import org.colloquy.report.Reports;
import org.colloquy.report.WrittenTables;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.previous.PreviousTables;
import org.colloquy.store.PublicationRecord;

/** Makes the tables of a corpus, taking over what the publication before has of them. */
public final class TableMaking {
  private static final Logger LOG = Logger.getLogger("org.colloquy.run");

  private final Settings settings;
  private final FileKeys keys;
  private final Optional<PublicationRecord> previous;

  /**
   * @param previous of which the tables may be taken over
   */
  public TableMaking(Settings settings, FileKeys keys, Optional<PublicationRecord> previous) {
    this.settings = settings;
    this.keys = keys;
    this.previous = previous;
  }

  /**
   * Looks which of the published files that can be taken over are as they were published. It needs
   * nothing but the publication before, and so can go on beside the analysis. If they cannot be
   * read, none is taken over.
   */
  public PreviousTables previousTables() {
    if (previous.isEmpty() || previous.get().rows().isEmpty()) {
      return PreviousTables.none();
    }
    try {
      return new PreviousTables(
          settings.output(),
          PublishedFiles.unharmed(
              settings.output(),
              PublishedFiles.only(previous.get().tables(), ReportFiles::canBeTakenOver)),
          previous.get().rows());
    } catch (IOException e) {
      LOG.log(Level.INFO, "nothing is taken over from the publication before", e);
      return PreviousTables.none();
    }
  }

  /**
   * Writes the tables.
   *
   * @param folder an empty folder
   * @param corpusFingerprint fingerprint of all that they are made of
   * @param settled whether nothing in them is to be tried again
   */
  public PublicationRecord write(
      Path folder,
      Corpus corpus,
      CorpusSummary summary,
      PreviousTables previousTables,
      Fingerprint corpusFingerprint,
      boolean settled)
      throws IOException {
    Map<String, Fingerprint> keysOfFiles = corpus.keys();
    WrittenTables written =
        new Reports(settings.delimiter(), settings.values(), settings.formats())
            .write(
                folder,
                summary.entries(corpus),
                file -> corpus.analysis(keysOfFiles.get(file.id())),
                summary.tableProblems(),
                keys.fingerprints().reports(),
                previousTables);
    SortedMap<String, Fingerprint> known = new TreeMap<>();
    written.takenOver().forEach(name -> known.put(name, previous.orElseThrow().tables().get(name)));
    return summary.publicationRecord(
        corpusFingerprint,
        PublishedFiles.fingerprints(folder, ReportFiles.ofTheCorpusIn(folder), known),
        settled,
        written);
  }
}
