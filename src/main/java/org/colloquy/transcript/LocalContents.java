package org.colloquy.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;

/** The contents of files of this machine. */
final class LocalContents implements FileContents {
  private static final String NO_FILE = "it is not a file, or its folder may not be entered";

  @Override
  public Look look(TranscriptFile file) throws IOException {
    BasicFileAttributes attributes = attributes(file);
    if (!attributes.isRegularFile()) {
      throw new IOException(NO_FILE);
    }
    return new Look(attributes.lastModifiedTime().toInstant(), attributes.size());
  }

  private static BasicFileAttributes attributes(TranscriptFile file) throws IOException {
    try {
      return Files.readAttributes(file.path(), BasicFileAttributes.class);
    } catch (IOException e) {
      throw new IOException(NO_FILE, e);
    }
  }

  @Override
  public byte[] bytes(TranscriptFile file) throws IOException {
    return Files.readAllBytes(file.path());
  }
}
