package org.colloquy.corenlp.parser;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.colloquy.language.Documents;

/**
 * Compares the trees of {@link TreeParser} with those of CoreNLP's own parser, and prints the
 * differences, the processor time of both per token once their code is compiled, and the time and
 * memory of loading. Arguments: a folder that keeps the models' findings, and folders or files of
 * transcripts.
 */
public final class ParserComparison {
  private static final int ROUNDS = 3;
  private static final long STACK = 256L << 20;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Annotator stock = loaded("CoreNLP", StockParser::load);
  private final Annotator ours = loaded("here", () -> TreeParser.load(StockParser.LONGEST));
  private long tokens;
  private long sentences;
  private long different;
  private double stockSeconds;
  private double ourSeconds;

  private ParserComparison() {}

  public static void main(String... args) throws InterruptedException {
    List<Path> folders = Arrays.stream(args).skip(1).map(Path::of).toList();
    Thread worker = new Thread(null, () -> compare(Path.of(args[0]), folders), "", STACK);
    worker.start();
    worker.join();
  }

  private static void compare(Path kept, List<Path> folders) {
    try {
      List<byte[]> documents = new ArrayList<>();
      for (Path file : Documents.filesIn(folders)) {
        documents.add(Documents.of(file, kept));
      }
      documents.removeIf(document -> document.length == 0);
      // Both sets of models together would not fit into memory.
      Documents.forgetModels();
      ParserComparison comparison = new ParserComparison();
      for (int round = 0; round < ROUNDS; round++) {
        for (byte[] document : documents) {
          comparison.add(document, round == ROUNDS - 1);
        }
      }
      comparison.print();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Annotator loaded(String name, Supplier<Annotator> parser) {
    long before = heldMegabytes();
    double start = seconds();
    Annotator loaded = parser.get();
    double took = seconds() - start;
    out.printf(
        Locale.ROOT,
        "%s: %.2f s of processor time to load, %d MB held%n",
        name,
        took,
        heldMegabytes() - before);
    return loaded;
  }

  /** The memory that the heap holds after a full garbage collection, in megabytes. */
  private static long heldMegabytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  private void add(byte[] serialized, boolean counted) throws IOException {
    Annotation one = Documents.read(serialized);
    Annotation other = Documents.read(serialized);
    double start = seconds();
    stock.annotate(one);
    double middle = seconds();
    ours.annotate(other);
    if (!counted) {
      return;
    }
    ourSeconds += seconds() - middle;
    stockSeconds += middle - start;
    tokens += one.get(CoreAnnotations.TokensAnnotation.class).size();
    List<CoreMap> expected = one.get(CoreAnnotations.SentencesAnnotation.class);
    List<CoreMap> found = other.get(CoreAnnotations.SentencesAnnotation.class);
    for (int i = 0; i < expected.size(); i++) {
      sentences++;
      String stockTree = StockParser.printed(expected.get(i));
      String ourTree = StockParser.printed(found.get(i));
      if (!stockTree.equals(ourTree)) {
        different++;
        out.println(stockTree);
        out.println(ourTree);
      }
    }
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private void print() {
    out.printf(
        Locale.ROOT, "%d sentences, %d tokens; %d trees differ%n", sentences, tokens, different);
    out.printf(
        Locale.ROOT,
        "µs per token: CoreNLP %.1f, here %.1f%n",
        stockSeconds * 1e6 / tokens,
        ourSeconds * 1e6 / tokens);
  }
}
