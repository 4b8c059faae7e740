package org.colloquy.language.reported;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Span;

/** Converts the sentences of CoreNLP, with their basic graphs, to plain values. */
final class CoreNlpSentences {
  private CoreNlpSentences() {}

  static ParsedSentence of(CoreMap sentence) {
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<ParsedWord> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(word(tokens.get(i), graph == null ? null : graph.getNodeByIndexSafe(i + 1), graph));
    }
    return new ParsedSentence(words);
  }

  private static ParsedWord word(CoreLabel token, IndexedWord node, SemanticGraph graph) {
    List<SemanticGraphEdge> incoming = node == null ? List.of() : graph.incomingEdgeList(node);
    int head = incoming.isEmpty() ? -1 : incoming.get(0).getGovernor().index() - 1;
    return new ParsedWord(
        new Span(token.beginPosition(), token.endPosition()),
        token.word(),
        token.lemma() == null ? token.word() : token.lemma(),
        token.tag() == null ? "" : token.tag(),
        token.ner() == null ? "O" : token.ner(),
        head,
        head < 0 ? "root" : incoming.get(0).getRelation().toString());
  }
}
