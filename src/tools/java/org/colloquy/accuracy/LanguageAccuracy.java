package org.colloquy.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.colloquy.entity.EntityResolver;
import org.colloquy.language.CoreNlpAnnotator;
import org.colloquy.language.KeptAnnotator;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Certainty;
import org.colloquy.model.Entity;
import org.colloquy.model.Label;
import org.colloquy.model.Reference;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/**
 * Measures how well mentions are found, and whom or what they mean, and prints Markdown tables.
 * Arguments: the folder of the shared gold files and, optionally, a folder that keeps the models'
 * findings for the next time.
 */
public final class LanguageAccuracy {
  private static final String GOLD_ENDING = ".gold.json";

  /** Size of the worker's stack, in bytes; work on deep trees recurses deeply. */
  private static final long STACK = 256L << 20;

  private record Figure(String name, String stock, ToDoubleFunction<DialogueScore> value) {}

  private static final List<Figure> FIGURES =
      List.of(
          new Figure("CoNLL F1", "48.95", s -> 100 * s.conll()),
          new Figure("MUC F1", "62.24", s -> 100 * s.muc().f1()),
          new Figure("B³ F1", "44.23", s -> 100 * s.bCubed().f1()),
          new Figure("CEAFe F1", "40.37", s -> 100 * s.ceafe().f1()),
          new Figure("mentions in chains, recall", "", s -> 100 * s.detected().recall()),
          new Figure("mentions in chains, precision", "", s -> 100 * s.detected().precision()),
          new Figure("I, me, my right", "31.0", s -> 100 * s.first().recall()),
          new Figure("you, your of a participant right", "1.7", s -> 100 * s.second().recall()),
          new Figure("names, overlap F1", "73.25", s -> 100 * s.overlap().f1()),
          new Figure("– persons", "76.05", s -> 100 * s.byType().get(NameType.PERSON).f1()),
          new Figure(
              "– organisations", "64.86", s -> 100 * s.byType().get(NameType.ORGANIZATION).f1()),
          new Figure("– places", "76.85", s -> 100 * s.byType().get(NameType.PLACE).f1()),
          new Figure("names, exact F1", "61.20", s -> 100 * s.exact().f1()),
          new Figure("grouping of aligned names, B³", "90.11", s -> 100 * s.grouping().f1()),
          new Figure("grouping of all names, B³", "68.69", s -> 100 * s.groupingAll().f1()));

  private final TurnAnnotator annotator;
  private final Map<String, DialogueScore> scores = new TreeMap<>();

  private LanguageAccuracy(TurnAnnotator annotator) {
    this.annotator = annotator;
  }

  public static void main(String... args) throws InterruptedException {
    Path dialogues = Path.of(args[0]).resolve("gold/dialogues");
    boolean kept = args.length > 1;
    Thread worker = new Thread(null, () -> measure(dialogues, kept ? args[1] : ""), "", STACK);
    worker.start();
    worker.join();
  }

  private static void measure(Path dialogues, String kept) {
    TurnAnnotator annotator =
        kept.isEmpty() ? CoreNlpAnnotator.load(1) : new KeptAnnotator(Path.of(kept));
    LanguageAccuracy accuracy = new LanguageAccuracy(annotator);
    try (Stream<Path> files = Files.list(dialogues)) {
      for (Path gold : files.filter(p -> p.toString().endsWith(GOLD_ENDING)).sorted().toList()) {
        accuracy.add(gold);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    accuracy.table().forEach(out::println);
  }

  private void add(Path gold) throws IOException {
    String name = gold.getFileName().toString().replace(GOLD_ENDING, "");
    Path file = gold.resolveSibling(name + ".txt");
    GoldDialogue dialogue = GoldDialogue.of(file, gold);
    scores.put(name, new DialogueScorer(dialogue, guesses(file)).score());
  }

  private List<DialogueScorer.Guess> guesses(Path file) {
    String name = file.getFileName().toString();
    Reading reading = new Readers().read(new TranscriptFile(name, file));
    if (!(reading instanceof Reading.Conversation conversation)) {
      return List.of();
    }
    Transcript transcript = conversation.transcript();
    Casting.CastAndProblems casting = Casting.of(transcript);
    Annotations annotations = annotator.annotate(transcript, casting.cast());
    EntityResolver.Resolution resolved = EntityResolver.of(transcript, casting.cast(), annotations);
    Map<Integer, String> labels = new TreeMap<>();
    for (var turn : transcript.turns()) {
      casting
          .cast()
          .indexOf(turn.number())
          .ifPresent(s -> labels.putIfAbsent(s, turn.label().map(Label::text).orElse("")));
    }
    List<DialogueScorer.Guess> guesses = new ArrayList<>();
    for (Reference reference :
        resolved.references().stream().filter(Certainty.SHIPPED::allows).toList()) {
      List<Entity> meant =
          reference.entity().isPresent()
              ? List.of(resolved.entities().get(reference.entity().getAsInt()))
              : List.of();
      if (meant.stream().noneMatch(e -> e.type().isValue())) {
        String label =
            meant.stream()
                .filter(e -> e.speaker().isPresent())
                .map(e -> labels.getOrDefault(e.speaker().getAsInt(), ""))
                .findFirst()
                .orElse("");
        guesses.add(
            new DialogueScorer.Guess(
                reference.mention().span(), reference.mention().type(), reference.chain(), label));
      }
    }
    return guesses;
  }

  /**
   * The score of every second file, by name: one half was used to tune rules, the other was not.
   */
  private DialogueScore half(int remainder) {
    DialogueScore sum = DialogueScore.NOTHING;
    int number = 0;
    for (DialogueScore score : scores.values()) {
      if (number++ % 2 == remainder) {
        sum = sum.plus(score);
      }
    }
    return sum;
  }

  private List<String> table() {
    DialogueScore tuned = half(0);
    DialogueScore held = half(1);
    DialogueScore all = tuned.plus(held);
    List<String> lines = new ArrayList<>();
    lines.add("| figure | stock CoreNLP | Colloquy | tuned on | held out |");
    lines.add("|---|---|---|---|---|");
    for (Figure figure : FIGURES) {
      lines.add(
          row(
              figure.name(),
              figure.stock(),
              figure(figure.value().applyAsDouble(all)),
              figure(figure.value().applyAsDouble(tuned)),
              figure(figure.value().applyAsDouble(held))));
    }
    lines.add("");
    lines.add("| file | CoNLL F1 | MUC | B³ | CEAFe | I | you | names | grouping |");
    lines.add("|---|---|---|---|---|---|---|---|---|");
    int number = 0;
    for (Map.Entry<String, DialogueScore> entry : scores.entrySet()) {
      DialogueScore score = entry.getValue();
      lines.add(
          row(
              entry.getKey() + (number++ % 2 == 0 ? "" : " (held out)"),
              figure(100 * score.conll()),
              figure(100 * score.muc().f1()),
              figure(100 * score.bCubed().f1()),
              figure(100 * score.ceafe().f1()),
              figure(100 * score.first().recall()),
              figure(100 * score.second().recall()),
              figure(100 * score.overlap().f1()),
              figure(100 * score.grouping().f1())));
    }
    return lines;
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
