package org.colloquy.cluster.tables;

import java.util.Optional;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;

/**
 * A file of a corpus in parts.
 *
 * @param digest what the corpus must know of it
 * @param content fingerprint of its bytes; empty if it was not read
 * @param record fingerprint of what counts of its record; empty if it was not read
 * @param key the key of its record; empty if it was not read
 */
public record CorpusFile(
    FileDigest digest,
    Optional<Fingerprint> content,
    Optional<Fingerprint> record,
    Optional<Fingerprint> key) {}
