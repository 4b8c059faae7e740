package org.colloquy.app.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.Settings;
import org.colloquy.model.Fingerprint;
import org.colloquy.report.folder.FileLink;
import org.colloquy.store.PublicationRecord;
import org.colloquy.store.ResultStore;

/**
 * Tells whether a corpus is unchanged: whether the published tables are already those that this run
 * would make, from the same files by the same program with the same settings, and are unharmed. It
 * compares fingerprints of bytes, never times.
 */
public final class UnchangedCorpus {
  private final Settings settings;
  private final FileKeys keys;
  private final ResultStore store;

  public UnchangedCorpus(Settings settings, FileKeys keys, ResultStore store) {
    this.settings = settings;
    this.keys = keys;
    this.store = store;
  }

  /** Returns the fingerprint of everything that the tables are made from. */
  public Fingerprint fingerprintOf(List<DataFile> files) {
    Fingerprint.Builder fingerprint =
        new Fingerprint.Builder()
            .add(keys.fingerprints().reports())
            .add(keys.people())
            .add(settings.delimiter().name())
            .add(settings.formatsPrinted())
            .add(settings.timeLimit().toSeconds());
    keys.checks().ifPresent(fingerprint::add);
    settings.check().ifPresent(rows -> fingerprint.add("check").add(rows));
    settings.thatChangeReports().forEach((name, value) -> fingerprint.add(name).add(value));
    files.forEach(file -> file.addTo(fingerprint));
    return fingerprint.build();
  }

  /**
   * Returns the previous publication if this run would publish the same, apart from what the
   * previous one told as new; otherwise empty.
   *
   * @param corpus fingerprint of everything that this run would make the tables from
   * @throws IOException if a published table cannot be read
   */
  public Optional<PublicationRecord> previousIfSame(
      Optional<PublicationRecord> previous, Fingerprint corpus, List<DataFile> files)
      throws IOException {
    boolean same =
        previous.isPresent()
            && !settings.retry()
            && previous.get().settled()
            && previous.get().corpus().equals(corpus)
            && previous
                .get()
                .tables()
                .equals(
                    PublishedFiles.fingerprints(
                        settings.output(), previous.get().tables().keySet()));
    if (!same) {
      return Optional.empty();
    }
    boolean intact =
        files.parallelStream()
            .flatMap(file -> file.key().stream())
            .allMatch(key -> store.intact(key).isPresent());
    return intact ? previous : Optional.empty();
  }

  /**
   * Puts the published tables into a new folder without making them again.
   *
   * @param tables the tables by file name
   * @param from the folder of the previous publication
   * @param to the new folder
   * @throws IOException if a table cannot be linked or copied
   */
  public static void reuse(Map<String, Fingerprint> tables, Path from, Path to) throws IOException {
    for (String name : tables.keySet()) {
      Files.createDirectories(to.resolve(name).getParent());
      FileLink.linkOrCopy(from.resolve(name), to.resolve(name));
    }
  }
}
