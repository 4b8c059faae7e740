package org.colloquy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Makes folders of invented transcripts, as many and as long as wanted; the same for the same
 * numbers.
 */
final class InventedTranscripts {
  private static final List<String> GIVEN =
      List.of("Ana", "Piet", "Sara", "Milo", "Ines", "Tariq", "Olga", "Ben", "Rosa", "Juri");
  private static final List<String> SURNAMES =
      List.of(
          "Lund", "Brock", "Holt", "Quist", "Varga", "Sorel", "Okafor", "Dahl", "Meyer", "Ruiz");
  static final List<String> TOWNS = List.of("Nordvik", "Cedar Fork", "Halle", "Brodno");
  static final String BOARD = "Harbour Board";

  private static final List<String> SENTENCES =
      List.of(
          "I saw %s in %s last week.",
          "She said the mill is good for the town.",
          "The %3$s was bad at this, and he knew it.",
          "Do you think that %s will come back?",
          "Well, it was a long night, and nobody slept.",
          "We went to %2$s to ask the %3$s about the ferry.",
          "They told me to wait, so I waited.");

  private InventedTranscripts() {}

  static String person(Random random) {
    return GIVEN.get(random.nextInt(GIVEN.size()))
        + " "
        + SURNAMES.get(random.nextInt(SURNAMES.size()));
  }

  /** Every person that may occur. */
  static List<String> people() {
    return GIVEN.stream().flatMap(g -> SURNAMES.stream().map(s -> g + " " + s)).toList();
  }

  /** One transcript of about so many words. */
  static String text(long seed, int words) {
    Random random = new Random(seed);
    String host = person(random);
    String guest = person(random);
    while (guest.equals(host)) {
      guest = person(random);
    }
    StringBuilder text = new StringBuilder("The ferry that came late, part " + seed + "\n\n");
    int written = 0;
    for (int turn = 0; written < words || turn < 2; turn++) {
      String label =
          turn == 0
              ? host.toUpperCase(java.util.Locale.ROOT) + ", HOST"
              : (turn % 2 == 0 ? host : guest).toUpperCase(java.util.Locale.ROOT);
      text.append(label).append(": ");
      for (int i = 2 + random.nextInt(4); i > 0; i--) {
        String sentence =
            String.format(
                SENTENCES.get(random.nextInt(SENTENCES.size())),
                person(random),
                TOWNS.get(random.nextInt(TOWNS.size())),
                BOARD);
        written += sentence.split(" ").length;
        text.append(sentence).append(' ');
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  /** Fills a folder with files that nobody has touched for a day. */
  static void write(Path folder, int files, int words) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < files; i++) {
      Path file = folder.resolve(String.format(java.util.Locale.ROOT, "talk %05d.txt", i));
      Files.writeString(file, text(i, words));
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(86_400)));
    }
  }

  /** {@code FOLDER FILES WORDS}. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
  }
}
