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
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructureFactory;
import edu.stanford.nlp.trees.UniversalSemanticHeadFinder;
import edu.stanford.nlp.util.CoreMap;
import java.util.Set;

/**
 * Makes of each sentence's tree the dependency graphs that are read here: the basic one, which the
 * tone reads, and the enhanced one, which coreference reads. CoreNLP's parser makes five, and works
 * out the grammatical structure for each of them anew.
 */
public final class DependencyGraphs implements Annotator {
  private final UniversalEnglishGrammaticalStructureFactory structures =
      new UniversalEnglishGrammaticalStructureFactory(
          punctuation -> true,
          new UniversalSemanticHeadFinder(new PennTreebankLanguagePack(), true));

  @Override
  public void annotate(Annotation document) {
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
      if (tree != null) {
        add(sentence, structures.newGrammaticalStructure(tree));
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
  @SuppressWarnings("rawtypes") // So CoreNLP's interface has it.
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
}
