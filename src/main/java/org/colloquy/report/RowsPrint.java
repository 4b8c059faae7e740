package org.colloquy.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.CorpusEntry;

/**
 * Takes the fingerprint of everything that the rows of a transcript and its page are made of: the
 * program and its settings, the analysis, and what {@link Entry} shows of people and things.
 */
final class RowsPrint {
  private final List<String> common;

  /**
   * @param common what all transcripts have in common: program and settings
   */
  RowsPrint(List<String> common) {
    this.common = List.copyOf(common);
  }

  /** Of a file that was analysed; empty if its analysis has no fingerprint. */
  Optional<String> of(CorpusEntry entry) {
    return entry.record().map(record -> of(entry, record));
  }

  private String of(CorpusEntry entry, String record) {
    MessageDigest digest = sha256();
    common.forEach(text -> add(digest, text));
    add(digest, entry.id());
    add(digest, record);
    add(digest, entry.digest().status());
    add(digest, entry.digest().reason());
    add(digest, entry.content().orElse(""));
    add(digest, Entry.Named.people(entry));
    add(digest, Entry.Named.things(entry));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, List<Entry.Named> named) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, named.size()));
    for (Entry.Named one : named) {
      add(digest, one.id());
      add(digest, one.name());
      digest.update((byte) (one.isValue() ? 1 : 0));
    }
  }

  /** Where one text ends and the next begins matters. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
