package org.colloquy.language;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.language.Phrase.Animacy;
import org.colloquy.language.Phrase.Form;
import org.colloquy.language.Phrase.Gender;
import org.colloquy.language.Phrase.Number;
import org.colloquy.model.EntityType;

/**
 * Finds the phrases of a sentence in its tree: of all noun phrases with one head the longest, so
 * that each head has one phrase, and beside them lists ({@code the land and the markets}).
 */
final class Phrases {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
  private static final Set<String> INDEFINITE =
      Set.of(
          "a",
          "an",
          "some",
          "any",
          "no",
          "every",
          "each",
          "another",
          "many",
          "several",
          "few",
          "most",
          "either",
          "neither",
          "such",
          "what",
          "which",
          "whatever",
          "one",
          "much",
          "more",
          "both");

  private final CoreMap sentence;
  private final int number;
  private final List<CoreLabel> tokens;
  private final Map<Integer, Mention> known = new HashMap<>();
  private final Map<Integer, String> typeAt = new HashMap<>();

  private Phrases(CoreMap sentence, int number, List<NameSpan> names) {
    this.sentence = sentence;
    this.number = number;
    this.tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<Mention> mentions = sentence.get(CorefCoreAnnotations.CorefMentionsAnnotation.class);
    if (mentions != null) {
      mentions.forEach(m -> known.putIfAbsent(m.headIndex, m));
    }
    for (NameSpan name : names) {
      if (EntityType.named(name.type()).map(EntityType::isValue).orElse(false)) {
        continue;
      }
      for (int i = name.first(); i <= name.last(); i++) {
        typeAt.put(i, name.type());
      }
    }
  }

  static List<Phrase> of(CoreMap sentence, int number, List<NameSpan> names) {
    return new Phrases(sentence, number, names).find();
  }

  private record Reach(int first, int last) {}

  private List<Phrase> find() {
    Map<Integer, Reach> byHead = new TreeMap<>();
    List<Reach> lists = new ArrayList<>();
    Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
    if (tree != null) {
      tree.setSpans();
      collect(tree, byHead, lists);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (Pronouns.isPronoun(tokens.get(i))) {
        byHead.putIfAbsent(i, new Reach(i, i));
      }
    }
    known.forEach((head, m) -> byHead.putIfAbsent(head, new Reach(m.startIndex, m.endIndex - 1)));
    List<Phrase> phrases = new ArrayList<>();
    byHead.forEach((head, reach) -> phrases.add(phrase(reach, head, false)));
    lists.forEach(reach -> phrases.add(phrase(reach, reach.last(), true)));
    return phrases;
  }

  private void collect(Tree node, Map<Integer, Reach> byHead, List<Reach> lists) {
    if (node.isLeaf() || node.isPreTerminal()) {
      return;
    }
    if (node.value().equals("NP")) {
      Reach reach = new Reach(node.getSpan().getSource(), node.getSpan().getTarget());
      if (isList(node)) {
        lists.add(reach);
      } else {
        int head = headOf(node);
        if (head >= 0 && !tokens.get(head).tag().startsWith("W")) {
          byHead.putIfAbsent(head, reach);
        }
      }
    }
    for (Tree child : node.children()) {
      collect(child, byHead, lists);
    }
  }

  private boolean isList(Tree node) {
    boolean joined = false;
    int parts = 0;
    for (Tree child : node.children()) {
      joined |= child.value().equals("CC") || child.value().equals("CONJP");
      parts += child.value().equals("NP") || child.value().startsWith("NN") ? 1 : 0;
    }
    return joined && parts > 1 && !typeAt.containsKey(node.getSpan().getSource());
  }

  /** Index of the head word; −1 if there is none. */
  private int headOf(Tree node) {
    int head = -1;
    for (Tree child : node.children()) {
      if (child.isPreTerminal() && child.value().startsWith("NN")) {
        head = child.getSpan().getTarget();
      } else if (child.value().equals("NML") || child.value().equals("NX")) {
        head = child.getSpan().getTarget();
      } else if (head >= 0
          && !child.isPreTerminal()
          && !child.value().equals("ADJP")
          && !child.value().equals("QP")) {
        return head;
      }
    }
    if (head >= 0) {
      return head;
    }
    for (Tree child : node.children()) {
      if (child.value().equals("NP") && !endsInPossessive(child)) {
        return headOf(child);
      }
    }
    for (int i = node.children().length - 1; i >= 0; i--) {
      Tree child = node.children()[i];
      boolean word =
          child.isPreTerminal()
              && !child.value().equals("POS")
              && Character.isLetter(child.value().charAt(0));
      if (word) {
        return child.getSpan().getTarget();
      }
    }
    for (Tree child : node.children()) {
      if (!child.isPreTerminal()) {
        return headOf(child);
      }
    }
    return -1;
  }

  private boolean endsInPossessive(Tree node) {
    return tokens.get(node.getSpan().getTarget()).tag().equals("POS");
  }

  private Phrase phrase(Reach reach, int head, boolean list) {
    int first = reach.first();
    int last = Math.max(reach.last(), head);
    Mention mention = list ? null : known.get(head);
    String type = list ? "" : typeAt.getOrDefault(head, "");
    List<String> words = new ArrayList<>();
    int from = isDeterminer(first) && first < head ? first + 1 : first;
    for (int i = from; i <= last; i++) {
      if (!tokens.get(i).tag().equals("POS")) {
        words.add(lower(i));
      }
    }
    Set<String> modifiers = new LinkedHashSet<>();
    for (int i = from; i < head; i++) {
      String tag = tokens.get(i).tag();
      if (tag.startsWith("NN")
          || tag.startsWith("JJ")
          || tag.equals("CD")
          || tag.startsWith("VB")) {
        modifiers.add(lower(i));
      }
    }
    return new Phrase(
        number,
        first,
        last,
        head,
        list ? Form.LIST : form(first, head, last, type),
        list ? Number.MANY : number(head, mention),
        gender(head, mention),
        animacy(mention, type),
        first < head && isDeterminer(first) ? lower(first) : "",
        tokens.get(head).lemma() == null
            ? lower(head)
            : tokens.get(head).lemma().toLowerCase(Locale.ROOT),
        List.copyOf(words),
        Set.copyOf(modifiers),
        last > head && !(last == head + 1 && tokens.get(last).tag().equals("POS")));
  }

  private boolean isDeterminer(int token) {
    String word = lower(token);
    return tokens.get(token).tag().equals("DT")
        || tokens.get(token).tag().equals("PRP$")
        || ARTICLES.contains(word)
        || INDEFINITE.contains(word);
  }

  private Form form(int first, int head, int last, String type) {
    CoreLabel token = tokens.get(head);
    if (first == head && last == head && Pronouns.isPronoun(token)) {
      return Form.PRONOUN;
    }
    if (!type.isEmpty()) {
      return Form.NAME;
    }
    String word = lower(first);
    if (first == last && token.tag().equals("DT")) {
      return POINTING.contains(word) ? Form.PRONOUN : Form.INDEFINITE;
    }
    if (POINTING.contains(word)) {
      return Form.DEMONSTRATIVE;
    }
    if (word.equals("the")) {
      return Form.DEFINITE;
    }
    if (tokens.get(first).tag().equals("PRP$")) {
      return Form.OWNED;
    }
    for (int i = first; i < head; i++) {
      if (tokens.get(i).tag().equals("POS")) {
        return Form.OWNED;
      }
    }
    return INDEFINITE.contains(word) || tokens.get(first).tag().equals("CD")
        ? Form.INDEFINITE
        : Form.BARE;
  }

  private Number number(int head, Mention mention) {
    if (mention != null && mention.number != Dictionaries.Number.UNKNOWN) {
      return mention.number == Dictionaries.Number.PLURAL ? Number.MANY : Number.ONE;
    }
    String tag = tokens.get(head).tag();
    return switch (tag) {
      case "NNS", "NNPS" -> Number.MANY;
      case "NN", "NNP" -> Number.ONE;
      default -> Number.OPEN;
    };
  }

  private Gender gender(int head, Mention mention) {
    if (mention == null || mention.gender == null) {
      return Gender.OPEN;
    }
    return switch (mention.gender) {
      case MALE -> Gender.HE;
      case FEMALE -> Gender.SHE;
      case NEUTRAL -> Gender.IT;
      default -> Gender.OPEN;
    };
  }

  private static Animacy animacy(Mention mention, String type) {
    if (type.equals("PERSON")) {
      return Animacy.ALIVE;
    }
    if (mention == null || mention.animacy == null) {
      return type.isEmpty() ? Animacy.OPEN : Animacy.LIFELESS;
    }
    return switch (mention.animacy) {
      case ANIMATE -> Animacy.ALIVE;
      case INANIMATE -> Animacy.LIFELESS;
      default -> Animacy.OPEN;
    };
  }

  private String lower(int token) {
    return tokens.get(token).word().toLowerCase(Locale.ROOT);
  }
}
