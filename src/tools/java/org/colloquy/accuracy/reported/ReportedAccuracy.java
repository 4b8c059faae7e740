package org.colloquy.accuracy.reported;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.language.CoreNlpAnnotator;
import org.colloquy.language.KeptAnnotator;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.language.tone.Bootstrap;
import org.colloquy.model.Span;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/**
 * Measures how well reported speech is found, and prints Markdown tables. Arguments: a folder with
 * the labelled transcripts; optionally a folder that keeps the models' findings for the next time,
 * and the word {@code wrong}, which lists what is wrong in the half that may be looked at.
 */
public final class ReportedAccuracy {
  private static final String LOOK = "look";
  private static final String WRONG = "wrong";

  /** Size of the worker's stack, in bytes; work on deep trees recurses deeply. */
  private static final long STACK = 256L << 20;

  private record Figure(String name, ToDoubleFunction<List<ReportedPair>> value) {}

  private static final List<Figure> FIGURES =
      List.of(
          new Figure("reports, precision", ReportedPair::precision),
          new Figure("reports, recall", ReportedPair::recall),
          new Figure("reports, F1", ReportedPair::detection),
          new Figure("source by its words, F1", ReportedPair::sourceWords),
          new Figure("source by its name, F1", ReportedPair::sourceName),
          new Figure("content overlap, precision", ReportedPair::contentPrecision),
          new Figure("content overlap, recall", ReportedPair::contentRecall),
          new Figure("content overlap, F1", ReportedPair::content));

  private final TurnAnnotator annotator;
  private final Path folder;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<ReportedPair> pairs = new ArrayList<>();
  private int measured;
  private int other;

  private ReportedAccuracy(TurnAnnotator annotator, Path folder) {
    this.annotator = annotator;
    this.folder = folder;
  }

  public static void main(String... args) throws InterruptedException {
    Thread worker = new Thread(null, () -> measure(args), "", STACK);
    worker.start();
    worker.join();
  }

  private static void measure(String... args) {
    boolean wrong = args.length > 1 && args[args.length - 1].equals(WRONG);
    boolean kept = args.length > (wrong ? 2 : 1);
    TurnAnnotator annotator =
        kept ? KeptAnnotator.withoutTones(Path.of(args[1])) : CoreNlpAnnotator.load(1);
    ReportedAccuracy accuracy = new ReportedAccuracy(annotator, Path.of(args[0]));
    try {
      accuracy.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    accuracy.print();
    if (wrong) {
      accuracy.printWrong();
    }
  }

  private void readAll() throws IOException {
    Map<String, List<GoldReportedSentence>> byFile =
        GoldReportedSentence.all().stream()
            .collect(
                Collectors.groupingBy(
                    GoldReportedSentence::file, TreeMap::new, Collectors.toList()));
    for (Map.Entry<String, List<GoldReportedSentence>> labelled : byFile.entrySet()) {
      Optional<Path> file = find(labelled.getKey());
      if (file.isEmpty()) {
        out.println("Not in " + folder + ": " + labelled.getKey());
      } else {
        read(file.get(), labelled.getValue());
      }
    }
  }

  private Optional<Path> find(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.getFileName().toString().equals(name)).sorted().findFirst();
    }
  }

  private void read(Path file, List<GoldReportedSentence> labelled) {
    Reading reading = new Readers().read(new TranscriptFile(file.getFileName().toString(), file));
    if (!(reading instanceof Reading.Conversation conversation)) {
      other += labelled.size();
      return;
    }
    ReportedGuesses guesses = new ReportedGuesses(conversation.transcript(), annotator);
    for (GoldReportedSentence sentence : labelled) {
      Optional<SentenceWords> words = guesses.wordsOf(sentence);
      if (words.isEmpty()) {
        other++;
      } else {
        measured++;
        pairs.addAll(ReportedMatching.of(sentence, words.get(), guesses.in(sentence, words.get())));
      }
    }
  }

  private void print() {
    out.printf(
        "Sentences: %d. Left out, because the program reads or cuts them otherwise: %d.%n%n",
        measured, other);
    List<ReportedPair> look = of(pair -> pair.sentence().half().equals(LOOK));
    List<ReportedPair> figure = of(pair -> !pair.sentence().half().equals(LOOK));
    out.println("| figure | looked at | not looked at |");
    out.println("|---|---|---|");
    for (Figure each : FIGURES) {
      out.printf("| %s | %s | %s |%n", each.name(), printed(look, each), printed(figure, each));
    }
    out.printf("| labelled; found | %s | %s |%n%n", counts(look), counts(figure));
    printKinds(look, figure);
    printConstructions(look, figure);
  }

  private List<ReportedPair> of(Predicate<ReportedPair> wanted) {
    return pairs.stream().filter(wanted).toList();
  }

  private static String printed(List<ReportedPair> rows, Figure figure) {
    return Bootstrap.of(rows, pair -> pair.sentence().file(), figure.value()).printed();
  }

  private static String counts(List<ReportedPair> rows) {
    return rows.stream().filter(p -> p.gold().isPresent()).count()
        + "; "
        + rows.stream().filter(p -> p.found().isPresent()).count();
  }

  private void printKinds(List<ReportedPair> look, List<ReportedPair> figure) {
    out.println(
        "| kind, as labelled | labelled | found | content, recall | source by its words | half |");
    out.println("|---|---|---|---|---|---|");
    printGroups(look, "looked at", ReportedAccuracy::kindOf);
    printGroups(figure, "not looked at", ReportedAccuracy::kindOf);
    out.println();
  }

  private static String kindOf(ReportedPair pair) {
    return pair.gold().map(GoldReport::kind).orElse("");
  }

  private void printGroups(
      List<ReportedPair> rows, String half, Function<ReportedPair, String> group) {
    rows.stream()
        .filter(pair -> pair.gold().isPresent())
        .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()))
        .forEach(
            (kind, of) ->
                out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %.2f | %d | %s |%n",
                    kind,
                    of.size(),
                    of.stream().filter(ReportedPair::isBoth).count(),
                    ReportedPair.contentRecall(of),
                    of.stream().filter(ReportedPair::source).count(),
                    half));
  }

  /** Prints how often what is found with a confidence is right. */
  private void printConstructions(List<ReportedPair> look, List<ReportedPair> figure) {
    out.println("| confidence | found, looked at | right | found, not looked at | right |");
    out.println("|---|---|---|---|---|");
    Map<Double, List<ReportedPair>> byConfidence = new TreeMap<>();
    pairs.forEach(
        pair ->
            pair.found()
                .ifPresent(
                    found ->
                        byConfidence
                            .computeIfAbsent(found.report().confidence(), c -> new ArrayList<>())
                            .add(pair)));
    byConfidence.forEach(
        (confidence, of) ->
            out.printf(
                Locale.ROOT,
                "| %.2f | %s | %s |%n",
                confidence,
                right(of.stream().filter(look::contains).toList()),
                right(of.stream().filter(figure::contains).toList())));
    out.println();
  }

  private static String right(List<ReportedPair> rows) {
    return rows.size() + " | " + rows.stream().filter(ReportedPair::isRight).count();
  }

  private void printWrong() {
    for (ReportedPair pair : of(p -> p.sentence().half().equals(LOOK))) {
      double overlap =
          (double) 2 * pair.overlap() / Math.max(1, pair.goldWords() + pair.foundWords());
      if (pair.isBoth() && overlap > 0.9 && pair.source() && pair.name()) {
        continue;
      }
      out.println(pair.sentence().id() + " " + pair.text());
      pair.gold().ifPresent(gold -> out.println("    labelled: " + described(gold, pair.text())));
      pair.found().ifPresent(found -> out.println("    found: " + found.described()));
      out.printf(
          Locale.ROOT,
          "    words shared: %d of %d and %d; source %s, name %s%n",
          pair.overlap(),
          pair.goldWords(),
          pair.foundWords(),
          pair.source(),
          pair.name());
    }
  }

  private static String described(GoldReport gold, String text) {
    List<Span> source = gold.source().stream().toList();
    return String.join(
        " | ",
        gold.kind(),
        gold.cue().in(text),
        Arrays.toString(source.stream().map(s -> s.in(text)).toArray()) + " " + gold.name(),
        gold.content().stream().map(s -> s.in(text)).collect(Collectors.joining(" … ")));
  }
}
