package org.colloquy.transcript.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a document that is a zip archive. A page of text has a few kilobytes; an archive
 * that unpacks to more than 200 MB, or has more than 10,000 parts, is refused.
 */
public final class ZipParts {
  /** Maximum number of unpacked bytes of all parts together. */
  private static final long MOST_INFLATED = 200L << 20;

  private static final int MOST_PARTS = 10_000;

  private ZipParts() {}

  /**
   * Reads an archive to its end.
   *
   * @throws IOException if it is too large, or no zip archive
   */
  public static void refuseBomb(byte[] bytes) throws IOException {
    read(bytes, name -> false);
  }

  /**
   * Returns the parts that are wanted, by their names. Of two with one name, the first counts.
   *
   * @throws IOException if the archive is too large, or no zip archive
   */
  public static Map<String, byte[]> read(byte[] bytes, Predicate<String> wanted)
      throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    long inflated = 0;
    int count = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > MOST_PARTS) {
          throw new IOException("it has more than " + MOST_PARTS + " parts, which no document has");
        }
        boolean kept = wanted.test(entry.getName());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          inflated += read;
          if (inflated > MOST_INFLATED) {
            throw new IOException(
                "it unpacks to more than " + (MOST_INFLATED >> 20) + " MB, which no document does");
          }
          if (kept) {
            content.write(buffer, 0, read);
          }
        }
        if (kept) {
          parts.putIfAbsent(entry.getName(), content.toByteArray());
        }
      }
    }
    return parts;
  }
}
