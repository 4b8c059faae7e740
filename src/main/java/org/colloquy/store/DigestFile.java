package org.colloquy.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Fingerprint;
import org.colloquy.store.Digests.DigestPlace;

/**
 * A file of digests, one after the other. In front of each stand the fingerprint of its record and
 * its length in bytes. Memory holds only the place of each digest. Safe for use by several threads.
 */
final class DigestFile implements AutoCloseable {
  private static final int DIGITS = 64;
  private static final int HEAD = DIGITS + Integer.BYTES;

  private final FileChannel channel;
  private final Map<Fingerprint, DigestPlace> places = new HashMap<>();
  private long end;

  private DigestFile(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens a file; creates it if there is none. If an entry makes no sense, such as the end of a
   * write that was interrupted, the file is truncated in front of it.
   */
  static DigestFile open(Path file) throws IOException {
    DigestFile digests =
        new DigestFile(
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE));
    try {
      digests.list();
      digests.channel.truncate(digests.end);
      return digests;
    } catch (IOException e) {
      digests.close();
      throw e;
    }
  }

  private void list() throws IOException {
    long size = channel.size();
    while (end + HEAD <= size) {
      ByteBuffer head = read(end, HEAD);
      String hex = new String(head.array(), 0, DIGITS, StandardCharsets.US_ASCII);
      int length = head.getInt(DIGITS);
      if (length < 0 || end + HEAD + length > size || !isHex(hex)) {
        return;
      }
      places.put(new Fingerprint(hex), new DigestPlace(end + HEAD, length));
      end += HEAD + length;
    }
  }

  private static boolean isHex(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!HexFormat.isHexDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the place of the digest of a record; empty if the file has none. */
  synchronized Optional<DigestPlace> find(Fingerprint record) {
    return Optional.ofNullable(places.get(record));
  }

  /** Returns the length of the file in bytes. */
  synchronized long length() {
    return end;
  }

  /** Returns the bytes of the digest at a place. */
  byte[] bytes(DigestPlace place) throws IOException {
    return read(place.start(), place.length()).array();
  }

  private ByteBuffer read(long start, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, start + bytes.position()) < 0) {
        throw new EOFException("a digest is cut off");
      }
    }
    return bytes.flip();
  }

  /** Adds a digest; it replaces the one that the same record may have. */
  synchronized DigestPlace append(Fingerprint record, byte[] digest) throws IOException {
    ByteBuffer entry = ByteBuffer.allocate(HEAD + digest.length);
    entry.put(record.hex().getBytes(StandardCharsets.US_ASCII));
    entry.putInt(digest.length).put(digest).flip();
    while (entry.hasRemaining()) {
      channel.write(entry, end + entry.position());
    }
    DigestPlace place = new DigestPlace(end + HEAD, digest.length);
    places.put(record, place);
    end += HEAD + digest.length;
    return place;
  }

  /** Waits until everything is on the disk. */
  void force() throws IOException {
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
