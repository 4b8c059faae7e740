package org.colloquy.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.Reading;
import org.colloquy.transcript.TranscriptFile;

/**
 * Measures turns and speakers against gold turns, for the texts that gold files lie beside. Run as
 * {@code accuracy.md} says; the argument is the folder that holds {@code gold} and {@code samples}.
 */
public final class TurnAccuracy {
  private TurnAccuracy() {}

  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("| group | files | boundary F1 | words right | leaked | false turns |");
    out.println("|---|---|---|---|---|---|");
    for (String group : List.of("turns", "dialogues")) {
      TurnScore sum = new TurnScore();
      List<Path> gold = goldFiles(shared.resolve("gold").resolve(group));
      for (Path file : gold) {
        TurnScore score = score(file, shared);
        sum.add(score);
        if (args.length > 1) {
          out.println(row(file.getFileName().toString(), 1, score));
        }
      }
      out.println(row(group, gold.size(), sum));
    }
  }

  private static String row(String name, int files, TurnScore score) {
    return String.format(
        java.util.Locale.ROOT,
        "| %s | %d | %.4f | %.4f | %.4f | %d |",
        name,
        files,
        score.boundaryF1(),
        score.wordsRight(),
        score.leaked(),
        score.falseTurns());
  }

  private static List<Path> goldFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList();
    }
  }

  private static TurnScore score(Path goldFile, Path shared) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(goldFile.toFile());
    Path text = textOf(goldFile, shared);
    Reading reading = new Readers().read(new TranscriptFile(text.getFileName().toString(), text));
    return TurnScore.of(
        goldTurns(gold, Files.readString(text)),
        reading instanceof Reading.Conversation conversation
            ? Optional.of(conversation.transcript())
            : Optional.empty(),
        Files.readString(text));
  }

  private static Path textOf(Path goldFile, Path shared) throws IOException {
    String name = goldFile.getFileName().toString().replace(".gold.json", ".txt");
    Path beside = goldFile.resolveSibling(name);
    if (Files.exists(beside)) {
      return beside;
    }
    try (Stream<Path> files = Files.walk(shared.resolve("samples"))) {
      return files.filter(f -> f.getFileName().toString().equals(name)).findFirst().orElseThrow();
    }
  }

  /**
   * Gold turns in UTF-16 offsets; runs of one speaker are one turn, speech of nobody is left out.
   */
  private static List<TurnScore.Gold> goldTurns(JsonNode gold, String text) {
    List<TurnScore.Gold> turns = new ArrayList<>();
    for (JsonNode turn : gold.get("turns")) {
      if (turn.get("speaker").isNull()) {
        continue;
      }
      String speaker = turn.get("speaker").asText();
      Set<String> names = new HashSet<>(Set.of(speaker));
      JsonNode variants = gold.path("speakers").path(speaker).path("names");
      variants.forEach(v -> names.add(v.asText()));
      int start = text.offsetByCodePoints(0, turn.get("start").asInt());
      int end = text.offsetByCodePoints(0, turn.get("end").asInt());
      turns.add(new TurnScore.Gold(start, end, names));
    }
    return turns;
  }
}
