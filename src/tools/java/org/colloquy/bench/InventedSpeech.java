package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes folders of transcripts of invented words, which are as often as words of a language are:
 * the second half as often as the first, the third a third as often. {@link InventedTranscripts}
 * has sentences with sense, but only some hundred words.
 */
final class InventedSpeech {
  private static final int WORDS = 60_000;
  private static final String CONSONANTS = "bdfgjklmnprstvz";
  private static final String VOWELS = "aeiou";
  private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();

  /** The first words of a language are a little less often than the rule says. */
  private static final double SHIFT = 2.7;

  private final double[] upTo = new double[WORDS];

  InventedSpeech() {
    double sum = 0;
    for (int rank = 0; rank < WORDS; rank++) {
      sum += 1 / (rank + SHIFT);
      upTo[rank] = sum;
    }
  }

  /**
   * The word of this rank; different ranks have different words.
   *
   * @param rank 0 for the most frequent
   */
  static String word(int rank) {
    StringBuilder word = new StringBuilder();
    int rest = rank;
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
      InventedTranscripts.write(
          folder.resolve(String.format(Locale.ROOT, "speech %05d.txt", i)), text(i, words));
    }
  }

  private String text(long seed, int words) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    List<String> people = InventedTranscripts.people();
    String[] talking = {
      people.get(random.nextInt(12)), people.get(12 + random.nextInt(people.size() - 12))
    };
    StringBuilder text = new StringBuilder("What they said\n\n");
    text.append(
        String.format(
            Locale.ROOT,
            "%d-%02d-%02d%n%n",
            2018 + random.nextInt(6),
            1 + random.nextInt(12),
            1 + random.nextInt(28)));
    for (int written = 0, turn = 0; written < words; turn++) {
      text.append(talking[turn % 2].toUpperCase(Locale.ROOT)).append(turn == 0 ? ", HOST: " : ": ");
      for (int sentence = 1 + random.nextInt(5); sentence > 0; sentence--) {
        int length = 4 + random.nextInt(14);
        written += length;
        text.append(sentence(random, people, length)).append(sentence == 1 ? "\n\n" : " ");
      }
    }
    return text.toString();
  }

  private String sentence(Random random, List<String> people, int length) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean name = random.nextInt(60) == 0;
      sentence.append(i == 0 ? "" : " ");
      sentence.append(name ? people.get(random.nextInt(people.size())) : word(random));
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.append('.').toString();
  }
}
