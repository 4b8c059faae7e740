package org.colloquy.language.tone;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.IntPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A parsed sentence as plain values: its words, a dependency tree over them, and its clauses. */
public final class ParsedSentence {
  /** The governor of a word that has none. */
  static final int NONE = -1;

  private static final Set<String> CLAUSES = Set.of("S", "SBAR", "SBARQ", "SINV", "SQ", "ROOT");
  private static final Set<String> PREPOSITIONAL = Set.of("nmod", "obl");

  /**
   * A word with its basic dependency.
   *
   * @param text the word as written
   * @param lemma its base form
   * @param tag its part-of-speech tag, of the Penn Treebank
   * @param name the recogniser's type of the name that contains it; {@code O} if none does
   * @param governor 0-based index of the word it depends on; {@link #NONE} for the root
   * @param relation the relation's name in Universal Dependencies
   */
  record Word(String text, String lemma, String tag, String name, int governor, String relation) {}

  /**
   * A stretch of words.
   *
   * @param first 0-based index of its first word
   * @param last 0-based index of its last word
   */
  record Stretch(int first, int last) {
    boolean covers(int word) {
      return first <= word && word <= last;
    }

    int length() {
      return last - first + 1;
    }
  }

  private final List<Word> words;
  private final List<Stretch> clauses;
  private final List<List<Integer>> children = new ArrayList<>();

  ParsedSentence(List<Word> words, List<Stretch> clauses) {
    this.words = List.copyOf(words);
    this.clauses = List.copyOf(clauses);
    for (int i = 0; i < words.size(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < words.size(); i++) {
      int governor = words.get(i).governor();
      if (governor != NONE) {
        children.get(governor).add(i);
      }
    }
  }

  /**
   * Reads a sentence that has been tagged, searched for names and parsed. Without a dependency
   * graph every word is a root; without a tree there are no clauses.
   */
  public static ParsedSentence of(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int[] governors = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      governors[i] = NONE;
      relations[i] = "root";
    }
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    if (graph != null) {
      for (SemanticGraphEdge edge : graph.edgeIterable()) {
        int dependent = edge.getDependent().index() - 1;
        governors[dependent] = edge.getGovernor().index() - 1;
        relations[dependent] = edge.getRelation().toString();
      }
    }
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      words.add(
          new Word(
              token.word(), token.lemma(), token.tag(), token.ner(), governors[i], relations[i]));
    }
    return new ParsedSentence(words, clausesOf(sentence));
  }

  private static List<Stretch> clausesOf(CoreMap sentence) {
    List<Stretch> clauses = new ArrayList<>();
    Tree parse = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
    if (parse != null) {
      parse.setSpans();
      for (Tree node : parse) {
        if (!node.isLeaf() && CLAUSES.contains(node.value())) {
          IntPair span = node.getSpan();
          clauses.add(new Stretch(span.getSource(), span.getTarget()));
        }
      }
    }
    return clauses;
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  String lemma(int index) {
    return words.get(index).lemma().toLowerCase(Locale.ROOT);
  }

  /** The words that depend on this one, in the order of the sentence. */
  List<Integer> children(int index) {
    return children.get(index);
  }

  /** The word and all words that depend on it, directly or not. */
  List<Integer> subtree(int index) {
    List<Integer> found = new ArrayList<>(List.of(index));
    for (int i = 0; i < found.size(); i++) {
      for (int child : children.get(found.get(i))) {
        if (!found.contains(child)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
  String relation(int index) {
    String relation = words.get(index).relation();
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The relation with its subtype, or with its preposition: {@code obl:by}. */
  String fullRelation(int index) {
    String relation = words.get(index).relation();
    if (PREPOSITIONAL.contains(relation)) {
      for (int child : children.get(index)) {
        if (words.get(child).relation().equals("case")) {
          return relation + ":" + lemma(child);
        }
      }
    }
    return relation;
  }

  /** The smallest clause around a word; the whole sentence if there is none. */
  Stretch clauseAround(int word) {
    Stretch smallest = new Stretch(0, words.size() - 1);
    for (Stretch clause : clauses) {
      if (clause.covers(word) && clause.length() < smallest.length()) {
        smallest = clause;
      }
    }
    return smallest;
  }
}
