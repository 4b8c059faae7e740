package org.colloquy.language.sentence;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.trees.UniversalSemanticHeadFinder;
import edu.stanford.nlp.util.CoreMap;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * An annotator that makes two dependency graphs from each sentence's tree: the basic one, which the
 * tone needs, and the enhanced one, which coreference needs. CoreNLP's parser makes five, and
 * computes the grammatical structure again for each of them.
 */
public final class DependencyGraphs implements Annotator {
  private final HeadFinder heads =
      new UniversalSemanticHeadFinder(new PennTreebankLanguagePack(), true);

  @Override
  public void annotate(Annotation document) {
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
      if (tree != null) {
        add(sentence, new OrderedStructure(tree, heads));
      }
    }
  }

  private static void add(CoreMap sentence, GrammaticalStructure structure) {
    SemanticGraph basic = SemanticGraphFactory.generateUncollapsedDependencies(structure);
    int number = sentence.get(CoreAnnotations.SentenceIndexAnnotation.class);
    for (IndexedWord word : basic.vertexSet()) {
      if (word.get(CoreAnnotations.SentenceIndexAnnotation.class) == null) {
        word.setSentIndex(number);
      }
    }
    sentence.set(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class, basic);
    sentence.set(
        SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation.class,
        SemanticGraphFactory.generateEnhancedDependencies(structure));
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's interface uses raw types.
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(TreeCoreAnnotations.TreeAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class,
        SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation.class);
  }

  /**
   * A grammatical structure that depends only on its tree. CoreNLP collects the dependencies from a
   * hash table whose keys have identity hash codes, and the rules that correct them take the first
   * match: the "what" of "what she would ask him to paint" would be the object of "paint" in one
   * run and of "ask" in the next. Here the dependencies are sorted before they are corrected, so
   * that the rules process the words in the order of the sentence.
   */
  private static final class OrderedStructure extends UniversalEnglishGrammaticalStructure {
    private static final long serialVersionUID = 1L;

    OrderedStructure(Tree tree, HeadFinder heads) {
      super(tree, tag -> true, heads); // Punctuation is kept.
    }

    @Override
    protected void postProcessDependencies(List<TypedDependency> dependencies) {
      Collections.sort(dependencies);
      super.postProcessDependencies(dependencies);
    }
  }
}
