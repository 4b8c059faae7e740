package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Makes folders of invented transcripts with many words. {@link InventedTranscripts} has some
 * hundred; here a third of them gives way to made-up words, which are as often as those of a
 * language are: the second half as often as the first, the third a third as often.
 */
final class InventedSpeech {
  private static final int WORDS = 60_000;
  private static final String CONSONANTS = "bdfgjklmnprstvz";
  private static final String VOWELS = "aeiou";
  private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();
  private static final Pattern REPLACED = Pattern.compile("\\b[a-z]{3,}\\b");
  private static final int ONE_OF = 3;

  private final double[] upTo = new double[WORDS];

  InventedSpeech() {
    double sum = 0;
    for (int rank = 0; rank < WORDS; rank++) {
      sum += 1.0 / (rank + 1);
      upTo[rank] = sum;
    }
  }

  /**
   * The made-up word of this rank; different ranks have different words.
   *
   * @param rank 0 for the most frequent
   */
  static String word(int rank) {
    StringBuilder word = new StringBuilder();
    int rest = rank + SYLLABLES;
    do {
      int syllable = rest % SYLLABLES;
      word.append(CONSONANTS.charAt(syllable / VOWELS.length()));
      word.append(VOWELS.charAt(syllable % VOWELS.length()));
      rest = rest / SYLLABLES - 1;
    } while (rest >= 0);
    return word.toString();
  }

  private String word(Random random) {
    int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[WORDS - 1]);
    return word(place >= 0 ? place : -place - 1);
  }

  /** Fills a folder with files of about this number of words each. */
  void write(Path folder, int files, int words) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < files; i++) {
      Random random = new Random(i);
      InventedTranscripts.write(
          folder.resolve(String.format(Locale.ROOT, "speech %05d.txt", i)),
          REPLACED
              .matcher(InventedTranscripts.text(i, words))
              .replaceAll(found -> random.nextInt(ONE_OF) == 0 ? word(random) : found.group()));
    }
  }
}
