package org.colloquy.model;

import java.util.Optional;

/**
 * A file of the corpus, before its speakers and entities across the corpus are known.
 *
 * @param digest what the corpus must know of it
 * @param content plain SHA-256 of the file's bytes; empty if it was not read
 * @param record fingerprint of every part of its analysis that counts; empty if it was not read
 */
public record CorpusFile(
    FileDigest digest, Optional<Fingerprint> content, Optional<Fingerprint> record) {
  /** The file's id. */
  public String id() {
    return digest.id();
  }
}
