package org.colloquy.transcript.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a list that is part of the program: a word a line; {@code #} begins a comment. */
public final class WordList {
  private WordList() {}

  /** The list that lies beside {@code owner}. */
  public static List<String> resource(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own list " + name + " cannot be read", e);
    }
  }
}
