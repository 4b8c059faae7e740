package org.colloquy.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A fingerprint of some content: an SHA-256. Equal contents have equal fingerprints; that different
 * contents have equal ones is so improbable that it can be ruled out.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record Fingerprint(String hex) {
  private static final int DIGITS = 64;
  private static final int PART = 1 << 16;

  public Fingerprint {
    if (hex.length() != DIGITS) {
      throw new IllegalArgumentException("a fingerprint has " + DIGITS + " digits: " + hex);
    }
  }

  /**
   * Returns the plain SHA-256 of these bytes, as any other program computes it; {@link #of(byte[])}
   * hashes their number, too.
   */
  public static Fingerprint sha256(byte[] bytes) {
    Builder builder = new Builder();
    builder.digest.update(bytes);
    return builder.build();
  }

  /** Returns the fingerprint of these bytes. */
  public static Fingerprint of(byte[] bytes) {
    return of(bytes, 0);
  }

  /**
   * Returns the fingerprint of the last of these bytes.
   *
   * @param start the 0-based place of the first of them
   */
  public static Fingerprint of(byte[] bytes, int start) {
    Builder builder = new Builder().add(bytes.length - start);
    builder.digest.update(bytes, start, bytes.length - start);
    return builder.build();
  }

  /**
   * Returns the fingerprint of a file's bytes, as {@link #of(byte[])} would; the file need not fit
   * into memory.
   *
   * @throws IOException if the file cannot be read
   */
  public static Fingerprint of(Path file) throws IOException {
    return of(file, new byte[PART]);
  }

  /**
   * Returns the same for one file of many.
   *
   * @param part is overwritten; of any length, and the same for every file
   * @throws IOException if the file cannot be read
   */
  public static Fingerprint of(Path file, byte[] part) throws IOException {
    return new Builder().add(Files.size(file)).readToTheEnd(file, part).build();
  }

  /**
   * Returns the plain SHA-256 of a file, as any other program computes it; the file need not fit
   * into memory.
   *
   * @throws IOException if the file cannot be read
   */
  public static Fingerprint sha256(Path file) throws IOException {
    return new Builder().readToTheEnd(file, new byte[PART]).build();
  }

  /** Returns the 32 bytes of the digest. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /**
   * A builder of the fingerprint of several values, in their order. The boundaries between byte
   * arrays and between texts count: {@code "ab", "c"} differs from {@code "a", "bc"}.
   */
  public static final class Builder {
    private final MessageDigest digest;
    private final byte[] eight = new byte[Long.BYTES];

    /** Starts without any value. */
    public Builder() {
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    /** Adds the bytes, after their number. */
    public Builder add(byte[] bytes) {
      add(bytes.length);
      digest.update(bytes);
      return this;
    }

    /** Adds a text, as its bytes in UTF-8. */
    public Builder add(String text) {
      return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a number, as eight bytes, big-endian. */
    public Builder add(long number) {
      for (int i = 0; i < Long.BYTES; i++) {
        eight[i] = (byte) (number >> (Long.SIZE - Byte.SIZE * (i + 1)));
      }
      digest.update(eight);
      return this;
    }

    /** Adds a fingerprint, as the text of its digits. */
    public Builder add(Fingerprint other) {
      return add(other.hex);
    }

    private Builder readToTheEnd(Path file, byte[] part) throws IOException {
      try (InputStream in = Files.newInputStream(file)) {
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
          digest.update(part, 0, read);
        }
      }
      return this;
    }

    /** Returns the fingerprint of all values added; to be called once. */
    public Fingerprint build() {
      return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }
  }
}
