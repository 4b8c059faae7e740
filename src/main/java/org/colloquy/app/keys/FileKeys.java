package org.colloquy.app.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.Cast;
import org.colloquy.model.ComponentFingerprint;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.ListedPerson;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.user.CheckFile;
import org.colloquy.transcript.user.UserTable;

/** Makes the keys of the store: the fingerprints of everything that a result depends on. */
public final class FileKeys {
  private final ProgramFingerprints fingerprints;
  private final Fingerprint tables;
  private final Fingerprint people;
  private final Optional<Fingerprint> checks;
  private final String convention;

  private FileKeys(
      ProgramFingerprints fingerprints,
      Fingerprint tables,
      Fingerprint people,
      Optional<Fingerprint> checks,
      String convention) {
    this.fingerprints = fingerprints;
    this.tables = tables;
    this.people = people;
    this.checks = checks;
    this.convention = convention;
  }

  /**
   * Makes the keys for the files of a data folder.
   *
   * @param data the data folder; the user's own tables in it change how a file is read
   * @param convention the setting for how pages mark who speaks
   * @throws IOException if one of the user's tables cannot be read
   */
  public static FileKeys of(ProgramFingerprints fingerprints, Path data, String convention)
      throws IOException {
    return new FileKeys(
        fingerprints,
        fingerprintOf(UserTable.OVERRULING, data),
        fingerprintOf(List.of(ListedPerson.TABLE), data),
        fingerprintOfChecks(data),
        convention);
  }

  private static Optional<Fingerprint> fingerprintOfChecks(Path data) throws IOException {
    List<String> names = CheckFile.namesIn(data);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Fingerprint.Builder fingerprint = new Fingerprint.Builder();
    names.forEach(fingerprint::add);
    return Optional.of(fingerprint.add(fingerprintOf(names, data)).build());
  }

  private static Fingerprint fingerprintOf(List<String> tables, Path data) throws IOException {
    Fingerprint.Builder fingerprint = new Fingerprint.Builder();
    for (String table : tables) {
      Path file = data.resolve(table);
      fingerprint.add(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
    }
    return fingerprint.build();
  }

  /** Returns the fingerprints of the program that runs. */
  public ProgramFingerprints fingerprints() {
    return fingerprints;
  }

  /**
   * Returns the fingerprint of the user's table of people, on which the reports depend and no
   * outcome.
   */
  public Fingerprint people() {
    return people;
  }

  /**
   * Returns the fingerprint of the user's check files, on which the reports depend and no outcome;
   * empty if there are none.
   */
  public Optional<Fingerprint> checks() {
    return checks;
  }

  /**
   * Returns what the tables depend on besides the transcripts, by name, as {@code run.json} lists
   * it.
   *
   * @param settings the settings that can change what the tables say
   */
  public SortedMap<String, String> causes(String settings) {
    SortedMap<String, String> causes = new TreeMap<>();
    causes.put("program", fingerprints.program().hex());
    causes.put("tables", tables.hex());
    causes.put("people", people.hex());
    checks.ifPresent(fingerprint -> causes.put("check", fingerprint.hex()));
    causes.put("settings", settings);
    fingerprints
        .models()
        .forEach((name, fingerprint) -> causes.put("models " + name, fingerprint.hex()));
    return causes;
  }

  /**
   * Returns the fingerprint of everything that a file's outcome depends on.
   *
   * @param content fingerprint of the file's bytes
   */
  public Fingerprint ofOutcome(TranscriptFile file, Fingerprint content) {
    return new Fingerprint.Builder()
        .add("outcome")
        .add(fingerprints.program())
        .add(tables)
        .add(convention)
        .add(file.id())
        .add(content)
        .build();
  }

  /**
   * Returns the fingerprint of everything that a transcript's annotations depend on. The file's
   * name, the title, the outlet and the parts of the program that do not annotate are left out.
   *
   * @param atOnce the most UTF-16 code units of a transcript that are annotated at once
   */
  public Fingerprint ofAnnotations(Transcript transcript, Cast cast, int atOnce) {
    return new Fingerprint.Builder()
        .add("spoken")
        .add(fingerprints.language())
        .add(atOnce)
        .add(
            ComponentFingerprint.without(
                "id",
                transcript.withHead(Optional.empty(), transcript.foundDate(), Optional.empty())))
        .add(ComponentFingerprint.of(cast))
        .build();
  }
}
