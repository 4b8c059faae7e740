package org.colloquy.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;

/** The contents of files of this machine. */
final class LocalContents implements FileContents {
  @Override
  public Look look(TranscriptFile file) throws IOException {
    if (!Files.isRegularFile(file.path())) {
      throw new IOException("it is not a file, or its folder may not be entered");
    }
    BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
    return new Look(attributes.lastModifiedTime().toInstant(), attributes.size());
  }

  @Override
  public byte[] bytes(TranscriptFile file) throws IOException {
    return Files.readAllBytes(file.path());
  }
}
