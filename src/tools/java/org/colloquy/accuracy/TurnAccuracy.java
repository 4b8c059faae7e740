package org.colloquy.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Cast;
import org.colloquy.model.Label;
import org.colloquy.model.Speaker;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/**
 * Measures how well turns and their speakers are found, and prints a Markdown table. Optional
 * argument: the folder of the shared samples and gold files.
 */
public final class TurnAccuracy {
  private static final String GOLD_ENDING = ".gold.json";
  private static final String HEADER =
      """
      | file | read | boundary F1 | words right | words missed | leaked | false turns | openings right / wrong / open |
      |---|---|---|---|---|---|---|---|""";

  private final Path project = Path.of("");
  private final Map<String, Map<String, Score>> groups = new LinkedHashMap<>();

  private TurnAccuracy() {}

  public static void main(String... args) throws IOException {
    TurnAccuracy accuracy = new TurnAccuracy();
    if (args.length > 0) {
      accuracy.measureShared(Path.of(args[0]));
    }
    accuracy.measureOwn();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    accuracy.table().forEach(out::println);
  }

  private void measureShared(Path shared) throws IOException {
    Map<String, Path> samples = new LinkedHashMap<>();
    for (Path sample : filesBelow(shared.resolve("samples"), "")) {
      samples.put(sample.getFileName().toString(), sample);
    }
    List<Path> golds = new ArrayList<>(filesBelow(shared.resolve("gold/turns"), GOLD_ENDING));
    golds.addAll(filesBelow(project.resolve("src/test/resources/gold"), GOLD_ENDING));
    for (Path gold : golds) {
      Path sample = samples.get(GoldFiles.fileOf(gold));
      if (sample != null) {
        String group = sample.getParent().getFileName().toString();
        add(group, sample, GoldFiles.turns(gold, sample));
      }
    }
    for (Path gold : filesBelow(shared.resolve("gold/dialogues"), GOLD_ENDING)) {
      String name = gold.getFileName().toString().replace(GOLD_ENDING, ".txt");
      Path sample = gold.resolveSibling(name);
      add("dialogues", sample, GoldFiles.dialogue(gold, sample));
    }
  }

  private void measureOwn() throws IOException {
    Path data = project.resolve("data");
    for (Path sample : filesBelow(data, ".txt")) {
      String table = data.relativize(sample).toString().replaceAll("\\.txt$", ".turns.tsv");
      Path gold = project.resolve("src/test/resources/samples").resolve(table);
      add("own", sample, GoldFiles.table(gold, sample));
    }
    for (Path page : filesBelow(project.resolve("src/test/resources/not-transcripts"), "")) {
      add("not transcripts", page, new Gold.Nothing());
    }
  }

  private static List<Path> filesBelow(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> Files.isRegularFile(p) && p.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private void add(String group, Path file, Gold gold) {
    groups
        .computeIfAbsent(group, g -> new LinkedHashMap<>())
        .put(file.getFileName().toString(), measure(file, gold));
  }

  private static Score measure(Path file, Gold gold) {
    String name = file.getFileName().toString();
    Reading reading = new Readers().read(new TranscriptFile(name, file));
    Optional<Transcript> transcript =
        reading instanceof Reading.Conversation c ? Optional.of(c.transcript()) : Optional.empty();
    return score(gold, transcript.map(Transcript::text), transcript.map(TurnAccuracy::turnsOf));
  }

  /** Compares the reading of a file with its gold labels. */
  static Score score(Gold gold, Optional<String> text, Optional<List<GuessedTurn>> turns) {
    List<GuessedTurn> guessed = turns.orElse(List.of());
    if (gold instanceof Gold.Offsets offsets) {
      boolean sameText = text.isEmpty() || text.get().equals(offsets.text());
      return sameText
          ? new OffsetScorer(offsets.text(), offsets.turns(), guessed).score()
          : scoreSequence(sequenceOf(offsets), text, guessed);
    }
    return gold instanceof Gold.Sequence sequence
        ? scoreSequence(sequence, text, guessed)
        : new OffsetScorer(text.orElse(""), List.of(), guessed).score();
  }

  private static Score scoreSequence(
      Gold.Sequence gold, Optional<String> text, List<GuessedTurn> guessed) {
    List<SequenceScorer.Guess> guesses =
        OffsetScorer.mergedGuesses(guessed).stream()
            .map(
                turn ->
                    new SequenceScorer.Guess(
                        turn.label(), turn.name(), Gist.of(text.orElse(""), turn.spoken())))
            .toList();
    return new SequenceScorer(gold.turns(), guesses, gold.otherWords()).score();
  }

  private static Gold.Sequence sequenceOf(Gold.Offsets offsets) {
    List<SequenceScorer.Gold> turns =
        OffsetScorer.merged(offsets.turns()).stream()
            .map(
                turn ->
                    new SequenceScorer.Gold(
                        turn.label(), turn.speaker(), Gist.of(offsets.text(), turn.spoken())))
            .toList();
    int spoken = turns.stream().mapToInt(turn -> turn.gist().words()).sum();
    return new Gold.Sequence(turns, Math.max(0, Gist.of(offsets.text()).words() - spoken));
  }

  private static List<GuessedTurn> turnsOf(Transcript transcript) {
    Cast cast = Casting.of(transcript).cast();
    List<GuessedTurn> turns = new ArrayList<>();
    for (Turn turn : transcript.turns()) {
      turns.add(
          new GuessedTurn(
              turn.label().map(Label::text).orElse(""),
              cast.speakerOf(turn.number()).map(Speaker::name).orElse(""),
              turn.paragraphs().stream().flatMap(p -> p.spoken().stream()).toList()));
    }
    return turns;
  }

  private List<String> table() {
    List<String> lines = new ArrayList<>(HEADER.lines().toList());
    groups.forEach(
        (group, files) -> {
          Score sum = files.values().stream().reduce(Score.NOTHING, Score::plus);
          lines.add(row("**" + group + "**", sum));
          files.forEach((file, score) -> lines.add(row(file, score)));
        });
    return lines;
  }

  private static String row(String name, Score score) {
    return "| "
        + String.join(
            " | ",
            name,
            score.files() == 1 && score.read() == 1
                ? "yes"
                : score.files() == 1 ? "no" : score.read() + " of " + score.files(),
            figure(score.boundaryF1()),
            figure(score.rightShare()),
            figure(score.missedShare()),
            figure(score.leakedShare()),
            String.valueOf(score.falseTurns()),
            score.openingsRight() + " / " + score.openingsWrong() + " / " + score.openingsOpen())
        + " |";
  }

  private static String figure(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
  }
}
