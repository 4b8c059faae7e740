package org.colloquy.app.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.model.Cast;
import org.colloquy.model.ComponentFingerprint;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.user.UserTable;

/** Makes the fingerprints under which results are kept. */
public final class FileKeys {
  private final ProgramFingerprints fingerprints;
  private final Fingerprint tables;
  private final String convention;

  private FileKeys(ProgramFingerprints fingerprints, Fingerprint tables, String convention) {
    this.fingerprints = fingerprints;
    this.tables = tables;
    this.convention = convention;
  }

  /**
   * @param data the data folder, with the user's own tables, which change what is made of a file
   * @param convention the setting for how pages mark who speaks
   * @throws IOException if a table is there but cannot be read
   */
  public static FileKeys of(ProgramFingerprints fingerprints, Path data, String convention)
      throws IOException {
    Fingerprint.Builder tables = new Fingerprint.Builder();
    for (String table : UserTable.NAMES) {
      Path file = data.resolve(table);
      tables.add(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
    }
    return new FileKeys(fingerprints, tables.build(), convention);
  }

  public ProgramFingerprints fingerprints() {
    return fingerprints;
  }

  /** The fingerprint of the user's tables. */
  public Fingerprint tables() {
    return tables;
  }

  /**
   * Fingerprint of everything that a file's outcome depends on.
   *
   * @param content fingerprint of its bytes
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
   * Fingerprint of everything that the annotations depend on. The file's name is not among it, and
   * of the program only what annotates.
   *
   * @param atOnce how many UTF-16 code units of a transcript are annotated at once, at most
   */
  public Fingerprint ofAnnotations(Transcript transcript, Cast cast, int atOnce) {
    return new Fingerprint.Builder()
        .add("spoken")
        .add(fingerprints.language())
        .add(atOnce)
        .add(ComponentFingerprint.without("id", transcript))
        .add(ComponentFingerprint.of(cast))
        .build();
  }
}
