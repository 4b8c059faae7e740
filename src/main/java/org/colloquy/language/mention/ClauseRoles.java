package org.colloquy.language.mention;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.colloquy.model.Traits.Role;

/** The roles of a sentence's words in their clauses, by the relations of its dependency graph. */
final class ClauseRoles {
  private final SemanticGraph graph;

  /**
   * @param sentence without a graph, each word's role is {@link Role#OTHER}
   */
  ClauseRoles(CoreMap sentence) {
    this.graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
  }

  /** The role of the token with this 0-based index. */
  Role of(int token) {
    IndexedWord word = graph == null ? null : graph.getNodeByIndexSafe(token + 1);
    if (word == null) {
      return Role.OTHER;
    }
    List<SemanticGraphEdge> incoming = graph.incomingEdgeList(word);
    return incoming.isEmpty() ? Role.OTHER : of(incoming.get(0).getRelation().toString());
  }

  private static Role of(String relation) {
    return switch (relation) {
      case "nsubj", "nsubj:pass", "csubj", "nsubjpass" -> Role.SUBJECT;
      case "obj", "iobj", "dobj" -> Role.OBJECT;
      case "nmod:poss" -> Role.OWNER;
      default -> Role.OTHER;
    };
  }
}
