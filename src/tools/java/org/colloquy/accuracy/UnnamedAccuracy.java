package org.colloquy.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Merge;
import org.colloquy.model.Speaker;

/**
 * Measures how well the names of voices are found whose labels name nobody. It masks the labels of
 * real transcripts, has the program read the masked text, and compares the names that it finds with
 * the labels. Half of the transcripts, by a hash of their names, are for tuning.
 */
public final class UnnamedAccuracy {
  private static final List<String> FOLDERS =
      List.of(
          "samples/podcast",
          "samples/radio",
          "samples/government",
          "samples/stt",
          "gold/dialogues",
          "gold/references",
          "gold/characters");

  private final Map<String, NamingScore> scores = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> open = new ArrayList<>();

  private UnnamedAccuracy() {}

  /**
   * Prints a table and the names that are wrong.
   *
   * @param args the folder of the shared samples; {@code tuned} or {@code kept} for one half alone,
   *     {@code all} to list every voice
   */
  public static void main(String... args) throws IOException {
    UnnamedAccuracy accuracy = new UnnamedAccuracy();
    List<String> wanted = List.of(args).subList(1, args.length);
    for (String folder : FOLDERS) {
      for (Path file : filesIn(Path.of(args[0]).resolve(folder))) {
        String half = half(file);
        if (wanted.stream().filter(List.of("tuned", "kept")::contains).allMatch(half::equals)) {
          accuracy.measure(folder.replaceFirst(".*/", ""), half, file);
        }
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(NamingScore.HEADER);
    accuracy.scores.forEach((name, score) -> out.println(score.row(name)));
    out.println("\nWrong:");
    accuracy.wrong.forEach(out::println);
    if (wanted.contains("all")) {
      out.println("\nOthers:");
      accuracy.open.forEach(out::println);
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().matches(".*\\.jsonl?")).sorted().toList();
    }
  }

  private static String half(Path file) {
    return Math.floorMod(file.getFileName().toString().hashCode(), 2) == 0 ? "tuned" : "kept";
  }

  private void measure(String folder, String half, Path file) {
    Optional<MaskedTalk> talk = MaskedTalk.of(file);
    if (talk.isEmpty() || talk.get().names().isEmpty()) {
      return;
    }
    Map<Integer, Speaker> found = talk.get().found();
    NamingScore score = NamingScore.of(talk.get(), found);
    for (String row : List.of(half + " " + folder, half + " **all**")) {
      scores.merge(row, score, NamingScore::plus);
    }
    talk.get()
        .names()
        .forEach(
            (number, name) -> {
              Optional<Speaker> speaker = Optional.ofNullable(found.get(number));
              boolean isWrong =
                  speaker.isPresent()
                      && !NamingScore.isSame(name, speaker.get().name())
                      && !NamingScore.isUnclear(name, speaker.get());
              String line =
                  String.join(
                      " | ",
                      file.getFileName().toString(),
                      "Speaker " + number,
                      name,
                      speaker.map(UnnamedAccuracy::described).orElse("-"));
              (isWrong ? wrong : open).add(line);
            });
  }

  private static String described(Speaker speaker) {
    return speaker.name()
        + " | "
        + speaker.merges().stream()
            .map((Merge merge) -> merge.reason() + " " + merge.confidence())
            .collect(Collectors.joining("; "));
  }
}
