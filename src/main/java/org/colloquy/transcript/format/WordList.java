package org.colloquy.transcript.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a word list of the program: one word per line; {@code #} begins a comment line. */
public final class WordList {
  private WordList() {}

  /**
   * Returns the words of the resource with this name in {@code owner}'s package.
   *
   * @throws UncheckedIOException if the resource cannot be read
   */
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
