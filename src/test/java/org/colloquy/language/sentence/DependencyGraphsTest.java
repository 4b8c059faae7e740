package org.colloquy.language.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyGraphsTest {
  /**
   * CoreNLP's own structure gives either of two graphs for each case, by the identity hash codes of
   * new objects, each about half of the time: in so many rounds it gives both.
   */
  private static final int ROUNDS = 60;

  private final DependencyGraphs graphs = new DependencyGraphs();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // The verb "ask" has an object of its own, so "what" is the object of "paint".
        "(ROOT (S (NP (PRP I)) (VP (VBP know) (SBAR (WHNP (WP what)) (S (NP (PRP she))"
            + " (VP (MD would) (VP (VB ask) (NP (PRP him)) (S (VP (TO to) (VP (VB paint)))))))))))"
            + " | what: obj paint",
        // Either of two verbs could take the object; the earlier one gets it.
        "(ROOT (S (NP (PRP I)) (VP (VBP know) (SBAR (WHNP (WP what)) (S (NP (PRP she))"
            + " (VP (VBD kept) (S (VP (VBG baking))) (, ,) (S (VP (VBG humming)"
            + " (NP (DT a) (NN song))))))))))"
            + " | what: obj baking",
        // The stranded "in" could go with "salt" or "what"; the earlier word gets it.
        "(ROOT (S (NP (PRP I)) (VP (VBP know) (SBAR (WHNP (WP what)) (S (NP (PRP she))"
            + " (VP (VBD cooked) (PP (IN with) (NP (NN salt))) (PP (IN in))))))))"
            + " | in: case what",
      })
  void graphsDependOnTheTreeAlone(String tree, String dependency) {
    Set<String> found =
        IntStream.range(0, ROUNDS).mapToObj(i -> described(tree)).collect(Collectors.toSet());
    assertThat(found).hasSize(1);
    assertThat(found.iterator().next()).contains(dependency);
  }

  private String described(String tree) {
    CoreMap sentence = new ArrayCoreMap();
    Tree parse = Tree.valueOf(tree);
    parse.setSpans();
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
    sentence.set(TreeCoreAnnotations.TreeAnnotation.class, parse);
    Annotation document = new Annotation("");
    document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    graphs.annotate(document);
    return described(sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class))
        + described(
            sentence.get(SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation.class));
  }

  /** The edges in the order in which the graph gives them. */
  private static String described(SemanticGraph graph) {
    return StreamSupport.stream(graph.edgeIterable().spliterator(), false)
        .map(e -> e.getDependent().word() + ": " + e.getRelation() + " " + e.getGovernor().word())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
