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
 * What two things have in common exactly if they are the same: a SHA-256.
 *
 * @param hex 64 digits, small letters
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
   * The SHA-256 of these bytes and nothing else, as any other program takes it; {@link #of(byte[])}
   * takes their number along.
   */
  public static Fingerprint sha256(byte[] bytes) {
    Builder builder = new Builder();
    builder.digest.update(bytes);
    return builder.build();
  }

  /** The fingerprint of these bytes alone. */
  public static Fingerprint of(byte[] bytes) {
    return new Builder().add(bytes).build();
  }

  /** The fingerprint of a file's bytes, which need not fit into the memory. */
  public static Fingerprint of(Path file) throws IOException {
    Builder builder = new Builder();
    try (InputStream in = Files.newInputStream(file)) {
      builder.add(Files.size(file));
      byte[] part = new byte[PART];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        builder.digest.update(part, 0, read);
      }
    }
    return builder.build();
  }

  /** The 32 bytes that the digits stand for. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /**
   * Takes a fingerprint of several things in their order; where one ends and the next begins
   * matters.
   */
  public static final class Builder {
    private final MessageDigest digest;

    public Builder() {
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    public Builder add(byte[] bytes) {
      add(bytes.length);
      digest.update(bytes);
      return this;
    }

    public Builder add(String text) {
      return add(text.getBytes(StandardCharsets.UTF_8));
    }

    public Builder add(long number) {
      for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
        digest.update((byte) (number >> shift));
      }
      return this;
    }

    public Builder add(Fingerprint other) {
      return add(other.hex);
    }

    public Fingerprint build() {
      return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }
  }
}
