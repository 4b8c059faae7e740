package org.colloquy.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a list that is part of the program: a word a line; {@code #} begins a comment. */
final class WordList {
  private WordList() {}

  static List<String> resource(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
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
