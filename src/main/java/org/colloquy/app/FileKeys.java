package org.colloquy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Cast;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.TranscriptFile;

/** Makes the fingerprints under which results are kept. */
final class FileKeys {
  /** The user's own tables at the top of the data folder, which change what is made of a file. */
  private static final List<String> TABLES = List.of("aliases.csv", "entities.csv");

  private final Prints prints;
  private final Fingerprint tables;
  private final String convention;

  private FileKeys(Prints prints, Fingerprint tables, String convention) {
    this.prints = prints;
    this.tables = tables;
    this.convention = convention;
  }

  /**
   * @param convention the setting for how pages mark who speaks
   * @throws IOException if a table is there but cannot be read
   */
  static FileKeys of(Prints prints, Path data, String convention) throws IOException {
    Fingerprint.Builder tables = new Fingerprint.Builder();
    for (String table : TABLES) {
      Path file = data.resolve(table);
      tables.add(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
    }
    return new FileKeys(prints, tables.build(), convention);
  }

  Prints prints() {
    return prints;
  }

  /** The fingerprint of the user's tables. */
  Fingerprint tables() {
    return tables;
  }

  /** Of everything that a file's outcome depends on. */
  Fingerprint of(TranscriptFile file, Fingerprint content) {
    return new Fingerprint.Builder()
        .add("outcome")
        .add(prints.program())
        .add(tables)
        .add(convention)
        .add(file.id())
        .add(content)
        .build();
  }

  /** Of everything that the annotations depend on: not the file's name, nor the whole program. */
  Fingerprint of(Transcript transcript, Cast cast) {
    String withoutId =
        transcript.toString().substring(("Transcript[id=" + transcript.id()).length());
    return new Fingerprint.Builder()
        .add("spoken")
        .add(prints.language())
        .add(withoutId)
        .add(cast.toString())
        .build();
  }
}
