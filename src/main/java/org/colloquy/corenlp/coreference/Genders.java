package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.data.Dictionaries.Gender;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads the genders of names and other phrases from CoreNLP's file, which says how often each
 * phrase was seen with which gender. It does what CoreNLP's {@code Dictionaries} do, but makes
 * strings only of the phrases that have a gender by these counts, a quarter of the file.
 */
final class Genders {
  private static final String FILE = "edu/stanford/nlp/models/dcoref/gender.data.gz";

  /** Capacity for the phrases that have a gender in CoreNLP's file, three quarters full. */
  private static final int ROOM = 1 << 20;

  private static final int BUFFER = 1 << 16;
  private static final int MALE = 0;
  private static final int FEMALE = 1;
  private static final int NEUTRAL = 2;

  private final Map<List<String>, Gender> byWords = new HashMap<>(ROOM);
  private final int[] counts = new int[3];
  private byte[] line = new byte[256];
  private int length;

  private Genders() {}

  /**
   * Reads the models' file on the class path; returns the gender of each phrase, by its words.
   *
   * @throws UncheckedIOException if the file is missing or cannot be read
   */
  static Map<List<String>, Gender> load() {
    try (InputStream file = Genders.class.getClassLoader().getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IOException("the models have no " + FILE);
      }
      return read(new GZIPInputStream(file, BUFFER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads lines that hold a phrase, a tab, and three numbers separated by spaces: how often the
   * phrase was seen as male, as female and as neutral. Further numbers are ignored.
   *
   * @throws IOException if a line has another form
   */
  static Map<List<String>, Gender> read(InputStream lines) throws IOException {
    Genders genders = new Genders();
    byte[] buffer = new byte[BUFFER];
    for (int read = lines.read(buffer); read > 0; read = lines.read(buffer)) {
      for (int i = 0; i < read; i++) {
        genders.add(buffer[i]);
      }
    }
    if (genders.length > 0) {
      genders.endLine();
    }
    return genders.byWords;
  }

  private void add(byte unit) throws IOException {
    if (unit == '\n') {
      endLine();
      return;
    }
    if (length == line.length) {
      line = Arrays.copyOf(line, 2 * length);
    }
    line[length++] = unit;
  }

  private void endLine() throws IOException {
    int tab = 0;
    while (tab < length && line[tab] != '\t') {
      tab++;
    }
    readCounts(tab + 1);
    Optional<Gender> gender = gender();
    if (gender.isPresent()) {
      String words = new String(line, 0, tab, StandardCharsets.UTF_8);
      byWords.put(List.of(words.split(" ")), gender.get());
    }
    length = 0;
  }

  private void readCounts(int begin) throws IOException {
    Arrays.fill(counts, 0);
    int column = 0;
    for (int i = begin; i < length && column < counts.length; i++) {
      if (line[i] == ' ') {
        column++;
      } else if (line[i] >= '0' && line[i] <= '9') {
        counts[column] = counts[column] * 10 + line[i] - '0';
      } else {
        throw noCounts();
      }
    }
    if (column < counts.length - 1) {
      throw noCounts();
    }
  }

  private IOException noCounts() {
    return new StreamCorruptedException(
        "no phrase with counts of its genders: "
            + new String(line, 0, length, StandardCharsets.UTF_8));
  }

  private Optional<Gender> gender() {
    if (isMostly(MALE)) {
      return Optional.of(Gender.MALE);
    }
    if (isMostly(FEMALE)) {
      return Optional.of(Gender.FEMALE);
    }
    return isMostly(NEUTRAL) ? Optional.of(Gender.NEUTRAL) : Optional.empty();
  }

  /**
   * Whether the gender was seen more than twice as often as the two others together, and at least
   * three times.
   */
  private boolean isMostly(int gender) {
    int count = counts[gender];
    int others = counts[MALE] + counts[FEMALE] + counts[NEUTRAL] - count;
    return count * 0.5 > others && count > 2;
  }
}
