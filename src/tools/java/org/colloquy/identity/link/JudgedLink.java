package org.colloquy.identity.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.dictionary.NamedPage;
import org.colloquy.model.EntityType;

/**
 * A link that somebody has judged.
 *
 * @param features the values of all features
 * @param right whether the page is about what the name means
 */
record JudgedLink(CorpusName name, double[] features, boolean right) {
  private static final int FIELDS = 7;

  /**
   * Reads the judged links whose names the dictionary has.
   *
   * @param file name, type, other forms, whether it speaks, transcripts, title, 1 or 0; with tabs
   */
  static List<JudgedLink> read(Path file, NameDictionary dictionary) throws IOException {
    List<JudgedLink> links = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
          throw new IOException(file + " has a line of " + fields.length + " fields: " + line);
        }
        CorpusName name =
            new CorpusName(
                fields[0],
                EntityType.valueOf(fields[1]),
                new TreeSet<>(List.of(fields[2].split(";"))),
                fields[3].equals("1"),
                Integer.parseInt(fields[4]));
        Optional<NamedPage> page = Linker.page(name, dictionary);
        page.ifPresent(
            p ->
                links.add(
                    new JudgedLink(
                        name, LinkFeatures.of(name, p, dictionary), fields[6].equals("1"))));
      }
    }
    return links;
  }
}
