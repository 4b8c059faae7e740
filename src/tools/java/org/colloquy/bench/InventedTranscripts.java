package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes folders of invented transcripts, in any number and length; equal arguments give equal
 * transcripts. Hosts speak in many of them, guests in some, and each has a headline and a date.
 */
public final class InventedTranscripts {
  private static final List<String> GIVEN =
      words(
          "Ana Piet Sara Milo Ines Tariq Olga Ben Rosa Juri Nadia Karl Lena Omar Vera Pavel Ida"
              + " Hugo Mira Stefan Elsa Ravi Greta Amir Freya Boris Clara Dario Edith Farid Gerda"
              + " Henrik Irma Jonas Katja Leo Magda Nils Olive Petra Rolf Selma Timo Ursula Viktor"
              + " Wanda Xaver Yusuf Zora Anton");
  private static final List<String> SURNAMES =
      words(
          "Lund Brock Holt Quist Varga Sorel Okafor Dahl Meyer Ruiz Abbot Berg Corso Drake Eklund"
              + " Farkas Gruber Haddad Ivers Jensen Kowal Lindt Moreau Novak Ochoa Palmer Quill"
              + " Rossi Stahl Tanaka Ulrich Vogel Wirth Yilmaz Zeman Adler Bakker Costa Dufour"
              + " Engel Fabri Gomez Hansen Ibsen Janik Keller Larsen Maier Nowak Osman Pereira"
              + " Rahman Silva Thorne Unger Vidal Weber Young Ziegler Amato");
  private static final List<String> TOWNS =
      List.of(
          "Nordvik",
          "Cedar Fork",
          "Halle",
          "Brodno",
          "Port Ellery",
          "Vasto",
          "Marlow",
          "Tibbets",
          "Dunmore",
          "Alder Bay",
          "Kestrel",
          "Rosario",
          "Ostende",
          "Linz",
          "Greyfield",
          "Saltash");
  private static final List<String> ORGANISATIONS =
      List.of(
          "Harbour Board",
          "Northern Railway",
          "Mill Workers Union",
          "Water Trust",
          "Ferry Company",
          "School Council",
          "Lamplight Foundation",
          "River Bank");
  private static final List<String> THINGS =
      words(
          "ferry mill bridge school market library harbour railway hospital theatre bakery garden"
              + " tunnel orchard lighthouse station");
  private static final List<String> SAYINGS =
      List.of(
          "I saw {person} in {town} last week.",
          "She said the {thing} is good for the town.",
          "The {org} was bad at this, and he knew it.",
          "Do you think that {person} will come back?",
          "Well, it was a long night, and nobody slept.",
          "We went to {town} to ask the {org} about the {thing}.",
          "They told me to wait, so I waited.",
          "My sister still lives in {town}, right behind the {thing}.",
          "What did the {org} say when you asked for the money?",
          "{person} told the {org} that the {thing} would open in the spring.",
          "I don't believe a word of it, and neither does {person}.",
          "You have to remember that the {thing} had been closed for years.",
          "It costs more than anybody in {town} can pay.",
          "Who paid for the {thing}, then?",
          "{person} and I worked at the {thing} until it burned down.",
          "He was very kind to us, but his brother was not.",
          "That is a terrible thing to say about the people of {town}.",
          "Nobody at the {org} wanted to talk about it on the record.",
          "And then, one morning, the {thing} was simply gone.",
          "I think {person} did a wonderful job, and I told her so.",
          "There were twelve of us, and only one had been to {town} before.",
          "The report that the {org} published in {year} does not mention it.",
          "Our listeners in {town} have sent us hundreds of letters.",
          "If the {org} closes the {thing}, the whole valley will suffer.");
  private static final List<String> HEADLINES =
      List.of(
          "The {thing} that came late",
          "What happened to the {thing} of {town}",
          "{town} waits for its {thing}",
          "The {org} and the {thing}");
  private static final int HOSTS = 12;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3_650;
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  private InventedTranscripts() {}

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  /** The names of all persons that may occur. */
  public static List<String> people() {
    return GIVEN.stream().flatMap(g -> SURNAMES.stream().map(s -> g + " " + s)).toList();
  }

  /** The names of all towns that may occur. */
  public static List<String> towns() {
    return TOWNS;
  }

  /** The names of all organisations that may occur. */
  public static List<String> organisations() {
    return ORGANISATIONS;
  }

  /** Returns one transcript of about this number of words. */
  public static String text(long seed, int words) {
    // Otherwise consecutive seeds would give similar beginnings.
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    String host = GIVEN.get(Math.floorMod(seed, HOSTS)) + " " + SURNAMES.get(0);
    String guest = person(random);
    while (guest.equals(host)) {
      guest = person(random);
    }
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    StringBuilder text = new StringBuilder(filled(one(HEADLINES, random), random));
    text.append("\n\n").append(WRITTEN.format(day)).append("\n\n");
    int written = 0;
    for (int turn = 0; written < words || turn < 2; turn++) {
      text.append((turn % 2 == 0 ? host : guest).toUpperCase(Locale.ROOT));
      text.append(turn == 0 ? ", HOST: " : ": ");
      for (int i = 2 + random.nextInt(4); i > 0; i--) {
        String sentence = filled(one(SAYINGS, random), random);
        written += sentence.split(" ").length;
        text.append(sentence).append(i == 1 ? "" : " ");
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  private static String filled(String saying, Random random) {
    return saying
        .replace("{person}", person(random))
        .replace("{town}", one(TOWNS, random))
        .replace("{org}", one(ORGANISATIONS, random))
        .replace("{thing}", one(THINGS, random))
        .replace("{year}", String.valueOf(1990 + random.nextInt(30)));
  }

  private static String person(Random random) {
    return one(GIVEN, random) + " " + one(SURNAMES, random);
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  /**
   * Fills a folder with files that have not changed for a day.
   *
   * @param words number of words of each file, roughly
   * @param seed the seed of the first file; each further file has the next seed
   */
  public static void write(Path folder, int files, int words, long seed) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < files; i++) {
      Path file = folder.resolve(String.format(Locale.ROOT, "talk %05d.txt", i));
      write(file, text(seed + i, words));
    }
  }

  /** Writes a file that has not changed for a day. */
  static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    age(file);
  }

  /** Sets a file's time to yesterday, so that no run waits for it to settle. */
  static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(86_400)));
  }

  /** Arguments: {@code FOLDER FILES [WORDS [SEED]]}; WORDS is the rough length of each file. */
  public static void main(String[] args) throws IOException {
    int words = args.length > 2 ? Integer.parseInt(args[2]) : 800;
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
    write(Path.of(args[0]), Integer.parseInt(args[1]), words, seed);
  }
}
