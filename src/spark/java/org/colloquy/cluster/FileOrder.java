package org.colloquy.cluster;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.app.work.DataFile;
import org.colloquy.model.Fingerprint;
import org.colloquy.transcript.TranscriptFile;

/**
 * A file on its way to an executor.
 *
 * @param place of the file in the list, 0-based
 * @param id see {@link TranscriptFile#id}
 * @param path see {@link TranscriptFile#path}
 * @param leadsOut see {@link TranscriptFile#leadsOut}
 * @param content the fingerprint of its bytes in hexadecimal digits; null if it was not read yet
 * @param key its key in hexadecimal digits; null if it was not read yet
 * @param bytes the number of bytes; 0 if it was not read yet
 * @param given the content, if it travels along; null if the executor fetches it
 */
record FileOrder(
    int place,
    String id,
    String path,
    boolean leadsOut,
    String content,
    String key,
    long bytes,
    GivenFile given)
    implements Serializable {
  private static final long serialVersionUID = 1;

  /** Makes the order to look at a file. */
  static FileOrder of(int place, TranscriptFile file) {
    return new FileOrder(
        place, file.id(), file.path().toString(), file.leadsOut(), null, null, 0, null);
  }

  /** Makes the order to analyse a file. */
  static FileOrder of(int place, DataFile file) {
    TranscriptFile listed = file.file();
    return new FileOrder(
        place,
        listed.id(),
        listed.path().toString(),
        listed.leadsOut(),
        file.content().map(content -> content.fingerprint().hex()).orElse(null),
        file.key().map(Fingerprint::hex).orElse(null),
        file.bytes(),
        null);
  }

  /** Returns the same order with the content. */
  FileOrder with(GivenFile file) {
    return new FileOrder(place, id, path, leadsOut, content, key, bytes, file);
  }

  /** Returns the file as it was listed. */
  TranscriptFile file() {
    return new TranscriptFile(id, Path.of(path), leadsOut);
  }

  /** Returns the file as it was read; empty if it was not. */
  Optional<DataFile> read() {
    return key == null
        ? Optional.empty()
        : Optional.of(
            new DataFile(
                file(),
                Optional.of(
                    new DataFile.Content(new Fingerprint(content), new Fingerprint(key), bytes)),
                Optional.empty()));
  }
}
