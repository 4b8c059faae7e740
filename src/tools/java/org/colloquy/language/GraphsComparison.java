package org.colloquy.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ParserAnnotatorUtils;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.GrammaticalStructureFactory;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.TreeCoreAnnotations.TreeAnnotation;
import edu.stanford.nlp.trees.UniversalSemanticHeadFinder;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.colloquy.language.sentence.DependencyGraphs;

/**
 * Compares the graphs of {@link DependencyGraphs} with those that CoreNLP's parser makes of the
 * same trees, and the processor time of both. CoreNLP's own graphs depend on identity hash codes,
 * so those of a few sentences change from run to run and may be printed as different. Arguments: a
 * folder that keeps the models' findings, and folders or files of transcripts.
 */
public final class GraphsComparison {
  private static final int ROUNDS = 3;

  private final GrammaticalStructureFactory structures;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private long tokens;
  private long sentences;
  private long different;
  private double stockSeconds;
  private double ourSeconds;

  private GraphsComparison() {
    PennTreebankLanguagePack english = new PennTreebankLanguagePack();
    structures =
        english.grammaticalStructureFactory(
            punctuation -> true, new UniversalSemanticHeadFinder(english, true));
  }

  public static void main(String... args) throws IOException {
    Path kept = Path.of(args[0]);
    GraphsComparison comparison = new GraphsComparison();
    for (int round = 0; round < ROUNDS; round++) {
      for (Path file : Documents.filesIn(Arrays.stream(args).skip(1).map(Path::of).toList())) {
        byte[] document = Documents.of(file, kept);
        if (document.length > 0) {
          comparison.add(document, round == ROUNDS - 1);
        }
      }
    }
    comparison.print();
  }

  private void add(byte[] serialized, boolean counted) throws IOException {
    Annotation one = Documents.read(serialized);
    Annotation other = Documents.read(serialized);
    double start = seconds();
    for (CoreMap sentence : one.get(CoreAnnotations.SentencesAnnotation.class)) {
      ParserAnnotatorUtils.fillInParseAnnotations(
          false,
          true,
          structures,
          sentence,
          List.of(sentence.get(TreeAnnotation.class)),
          GrammaticalStructure.Extras.NONE);
    }
    double middle = seconds();
    new DependencyGraphs().annotate(other);
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
      if (!printed(expected.get(i)).equals(printed(found.get(i)))) {
        different++;
        out.println(printed(expected.get(i)));
        out.println(printed(found.get(i)));
      }
    }
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static String printed(CoreMap sentence) {
    return printed(sentence.get(BasicDependenciesAnnotation.class))
        + "\n"
        + printed(sentence.get(EnhancedDependenciesAnnotation.class));
  }

  private static String printed(SemanticGraph graph) {
    return graph.toString(SemanticGraph.OutputFormat.LIST) + graph.getRoots();
  }

  private void print() {
    out.printf(Locale.ROOT, "%d sentences, different graphs in %d%n", sentences, different);
    out.printf(
        Locale.ROOT,
        "µs per token: CoreNLP %.1f, here %.1f%n",
        stockSeconds * 1e6 / tokens,
        ourSeconds * 1e6 / tokens);
  }
}
