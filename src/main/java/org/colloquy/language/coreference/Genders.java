package org.colloquy.language.coreference;

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
 * The genders of names and other phrases by their words, from CoreNLP's file of how often each was
 * seen with which gender. Does what CoreNLP's {@code Dictionaries} do, but makes texts only of the
 * phrases, a quarter of the file, that have a gender by it.
 */
final class Genders {
  private static final String FILE = "edu/stanford/nlp/models/dcoref/gender.data.gz";

  /** So many phrases have a gender in CoreNLP's file; room for them, three quarters full. */
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

  /** Reads the file of the models on the class path. */
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
   * Reads lines of a phrase, a tab, and three numbers, parted by spaces: how often it was seen as
   * male, as female and as neutral. More numbers are passed over.
   *
   * @throws IOException if there are other lines
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

  /** More than twice as often as the two others together, and more than twice at all. */
  private boolean isMostly(int gender) {
    int count = counts[gender];
    int others = counts[MALE] + counts[FEMALE] + counts[NEUTRAL] - count;
    return count * 0.5 > others && count > 2;
  }
}
