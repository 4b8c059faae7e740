package org.colloquy.model.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file of words that is part of the program: one entry per line; {@code #} begins a comment. */
public final class WordFile {
  private WordFile() {}

  /**
   * Returns the entries of the file next to {@code owner}, in the order of the file.
   *
   * @param name the name of the file
   * @throws IllegalStateException if there is no such file
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<WordLine> beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program's own list " + name + " is missing");
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return entries(name, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own list " + name + " cannot be read", e);
    }
  }

  private static List<WordLine> entries(String name, List<String> lines) {
    List<WordLine> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        entries.add(new WordLine(name, i + 1, text));
      }
    }
    return List.copyOf(entries);
  }
}
