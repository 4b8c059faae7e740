package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CorefAnnotator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colloquy.language.Documents;

/**
 * Compares the chains of {@link StatisticalCoreference} with those of CoreNLP's own algorithm, and
 * the processor time of both. Arguments: a folder that keeps the models' findings before
 * coreference, and folders or files of transcripts.
 */
public final class CoreferenceComparison {
  private static final long STACK = 256L << 20;

  private final CorefAnnotator stock = annotator("statistical");
  private final CorefAnnotator ours = annotator("custom");
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private long tokens;
  private long chains;
  private long onlyStock;
  private long onlyOurs;
  private double stockSeconds;
  private double ourSeconds;

  private CoreferenceComparison() {}

  public static void main(String... args) throws InterruptedException {
    List<Path> folders = Arrays.stream(args).skip(1).map(Path::of).toList();
    Thread worker = new Thread(null, () -> compare(Path.of(args[0]), folders), "", STACK);
    worker.start();
    worker.join();
  }

  static CorefAnnotator annotator(String algorithm) {
    Properties settings = new Properties();
    settings.setProperty("coref.algorithm", algorithm);
    settings.setProperty("coref.algorithm.class", StatisticalCoreference.class.getName());
    settings.setProperty("coref.useConstituencyParse", "false");
    return new CorefAnnotator(settings);
  }

  private static void compare(Path kept, List<Path> folders) {
    CoreferenceComparison comparison;
    try {
      Map<String, byte[]> documents = new LinkedHashMap<>();
      for (Path file : Documents.filesIn(folders)) {
        documents.put(file.toString(), Documents.of(file, kept));
      }
      // Both sets of models together would not fit into memory.
      Documents.forgetModels();
      comparison = new CoreferenceComparison();
      for (Map.Entry<String, byte[]> document : documents.entrySet()) {
        if (document.getValue().length > 0) {
          comparison.add(document.getKey(), document.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    comparison.print();
  }

  private void add(String name, byte... serialized) throws IOException {
    Annotation one = Documents.read(serialized);
    Annotation other = Documents.read(serialized);
    double start = seconds();
    stock.annotate(one);
    double middle = seconds();
    ours.annotate(other);
    ourSeconds += seconds() - middle;
    stockSeconds += middle - start;
    Set<String> expected = chains(one);
    Set<String> found = chains(other);
    tokens += one.get(CoreAnnotations.TokensAnnotation.class).size();
    chains += expected.size();
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(found);
    Set<String> more = new TreeSet<>(found);
    more.removeAll(expected);
    onlyStock += missing.size();
    onlyOurs += more.size();
    if (!missing.isEmpty() || !more.isEmpty()) {
      out.println(name);
      missing.forEach(c -> out.println("  only CoreNLP: " + c));
      more.forEach(c -> out.println("  only here: " + c));
    }
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  /** Returns each chain as the places of its mentions, in the order of the text. */
  static Set<String> chains(Annotation document) {
    return document.get(CorefCoreAnnotations.CorefChainAnnotation.class).values().stream()
        .map(CoreferenceComparison::printed)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String printed(CorefChain chain) {
    return chain.getMentionsInTextualOrder().stream()
        .map(m -> m.sentNum + ":" + m.startIndex + "-" + m.endIndex)
        .collect(Collectors.joining(" "));
  }

  private void print() {
    out.printf(
        Locale.ROOT,
        "%d tokens, %d chains, only CoreNLP's %d, only ours %d%n",
        tokens,
        chains,
        onlyStock,
        onlyOurs);
    out.printf(
        Locale.ROOT,
        "µs per token: CoreNLP %.1f, here %.1f%n",
        stockSeconds * 1e6 / tokens,
        ourSeconds * 1e6 / tokens);
  }
}
