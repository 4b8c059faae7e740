package org.colloquy.language;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.language.tone.ToneModel;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/**
 * Prints the processor time that each step of the language analysis takes, once the models are
 * loaded and the code is compiled. Arguments: the number of rounds over all transcripts (the first
 * does not count), and folders or files of transcripts.
 */
public final class StepTimes {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** Size of the worker's stack, in bytes; work on deep trees recurses deeply. */
  private static final long STACK = 256L << 20;

  private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
  private long tokens;

  private StepTimes() {}

  public static void main(String... args) throws InterruptedException {
    Thread worker = new Thread(null, () -> measure(args), "measure", STACK);
    worker.start();
    worker.join();
  }

  private static void measure(String... args) {
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      files.addAll(filesIn(Path.of(args[i])));
    }
    CoreNlpModels models = CoreNlpModels.load();
    ToneModel tone = ToneModel.load();
    StepTimes times = new StepTimes();
    for (int round = 0; round < Integer.parseInt(args[0]); round++) {
      if (round == 1) {
        times = new StepTimes();
      }
      for (Path file : files) {
        times.add(file, models, tone);
      }
    }
    times.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(Files::isRegularFile)
          .filter(f -> !f.toString().endsWith(".gold.json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Path file, CoreNlpModels models, ToneModel tone) {
    Reading reading = new Readers().read(new TranscriptFile(file.getFileName().toString(), file));
    if (!(reading instanceof Reading.Conversation conversation)) {
      return;
    }
    Transcript transcript = conversation.transcript();
    Cast cast = Casting.of(transcript).cast();
    CoreNlpModels timed =
        new CoreNlpModels(
            timed("tokens", models.tokenizer()),
            timed("sentences", models.splitter()),
            models.ofSentences().stream().map(a -> timed(a.getClass().getSimpleName(), a)).toList(),
            timed("mentions of names", models.nameMentions()),
            timed("coreference", models.coreference()));
    CoreNlpAnnotator annotator = new CoreNlpAnnotator(timed, tone, new HelperThreads(1));
    Annotation document = annotator.document(transcript, cast, true);
    long start = CLOCK.getCurrentThreadCpuTime();
    annotator.read(document, transcript, cast);
    took("values and tones", start);
    tokens += document.get(CoreAnnotations.TokensAnnotation.class).size();
  }

  @SuppressWarnings("rawtypes") // CoreNLP's interface uses raw types.
  private Annotator timed(String name, Annotator annotator) {
    return new Annotator() {
      @Override
      public void annotate(Annotation document) {
        long start = CLOCK.getCurrentThreadCpuTime();
        annotator.annotate(document);
        took(name, start);
      }

      @Override
      public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return annotator.requirementsSatisfied();
      }

      @Override
      public Set<Class<? extends CoreAnnotation>> requires() {
        return annotator.requires();
      }
    };
  }

  private void took(String step, long start) {
    nanoseconds.merge(step, CLOCK.getCurrentThreadCpuTime() - start, Long::sum);
  }

  private void print(PrintStream out) {
    long all = nanoseconds.values().stream().mapToLong(n -> n).sum();
    out.println("| step | µs/token | share |");
    out.println("|---|---|---|");
    nanoseconds.forEach(
        (step, n) ->
            out.printf(
                Locale.ROOT, "| %s | %.1f | %.1f %% |%n", step, n / 1e3 / tokens, 100.0 * n / all));
    out.printf(
        Locale.ROOT,
        "| all | %.1f | %d tokens, %.0f tokens/s |%n",
        all / 1e3 / tokens,
        tokens,
        tokens / (all / 1e9));
  }
}
