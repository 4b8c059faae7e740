package org.colloquy.language.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.Traits.Animacy;
import org.colloquy.model.Traits.Form;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.Traits.Number;

/**
 * A linker of phrases that mean the same: it extends the model's chains by rules, the surest rule
 * first (after Lee et al. 2013, Deterministic coreference resolution based on entity-centric,
 * precision-ranked rules). Each rule is one pass over all phrases.
 */
final class ChainLinker {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

  /** Maximum number of sentences between <i>he</i> or <i>she</i> and the person. */
  private static final int FARTHEST = 6;

  /** Maximum number of sentences between a phrase and its repetition. */
  private static final int FARTHEST_REPEATED = 40;

  private final List<Phrase> phrases;
  private final List<Integer> order = new ArrayList<>();
  private final int[] parent;
  private final int[] speakerOf;

  /**
   * @param phrases in any order
   * @param speakerOf for each sentence, a number that stands for its speaker
   */
  ChainLinker(List<Phrase> phrases, int[] speakerOf) {
    this.phrases = phrases;
    this.speakerOf = speakerOf;
    this.parent = new int[phrases.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      order.add(i);
    }
    order.sort(
        Comparator.<Integer>comparingInt(i -> phrases.get(i).sentence())
            .thenComparingInt(i -> phrases.get(i).first())
            .thenComparingInt(i -> -phrases.get(i).last())
            .thenComparingInt(i -> i));
  }

  /**
   * Joins the phrases of a model's chain, except indefinite ones, which introduce something new:
   * {@code a letter}.
   *
   * @param chain indexes of phrases, in the order of the text
   */
  void seed(List<Integer> chain) {
    for (int i = 1; i < chain.size(); i++) {
      if (phrases.get(chain.get(i)).form() != Form.INDEFINITE) {
        join(chain.get(0), chain.get(i));
      }
    }
  }

  /** Runs all passes. */
  void link() {
    linkPronouns(HE, Gender.HE);
    linkPronouns(SHE, Gender.SHE);
    pass((a, b) -> a.words().equals(b.words()) && sameOwner(a, b));
    pass((a, b) -> sameHead(a, b) && a.modifiers().containsAll(b.modifiers()));
    pass((a, b) -> sameHead(a, b) && b.form() == Form.DEMONSTRATIVE);
  }

  private interface Rule {
    boolean links(Phrase before, Phrase phrase);
  }

  /**
   * Joins each phrase that may repeat something, and is the first of its chain, to the nearest
   * phrase before it that the rule links it with.
   */
  private void pass(Rule rule) {
    for (int at = 0; at < order.size(); at++) {
      int mention = order.get(at);
      if (!mayRepeat(phrases.get(mention)) || !isFirstOfChain(mention, at)) {
        continue;
      }
      for (int before = at - 1; before >= 0; before--) {
        int candidate = order.get(before);
        if (distance(candidate, mention) > FARTHEST_REPEATED) {
          break;
        }
        if (find(candidate) != find(mention)
            && mayBeRepeated(phrases.get(candidate))
            && !isNested(candidate, mention)
            && rule.links(phrases.get(candidate), phrases.get(mention))) {
          join(candidate, mention);
          break;
        }
      }
    }
  }

  /**
   * Joins each chain that begins with <i>he</i> or <i>she</i> to the nearest such pronoun before
   * it, or otherwise to the nearest phrase before it that can be the person.
   */
  private void linkPronouns(Set<String> words, Gender gender) {
    for (int at = 0; at < order.size(); at++) {
      int pronoun = order.get(at);
      if (isWord(phrases.get(pronoun), words) && isFirstOfChain(pronoun, at)) {
        int antecedent = antecedent(at, words, gender);
        if (antecedent >= 0) {
          join(antecedent, pronoun);
        }
      }
    }
  }

  private int antecedent(int at, Set<String> words, Gender gender) {
    Phrase pronoun = phrases.get(order.get(at));
    int nearest = -1;
    for (int i = at - 1; i >= 0; i--) {
      Phrase candidate = phrases.get(order.get(i));
      if (pronoun.sentence() - candidate.sentence() > FARTHEST) {
        break;
      }
      if (isWord(candidate, words)) {
        return order.get(i);
      }
      if (nearest < 0 && canBe(candidate, gender) && !candidate.contains(pronoun)) {
        nearest = order.get(i);
      }
    }
    return nearest;
  }

  private static boolean canBe(Phrase phrase, Gender gender) {
    return phrase.form() != Form.PRONOUN
        && phrase.form() != Form.LIST
        && phrase.number() != Number.MANY
        && phrase.animacy() == Animacy.ALIVE
        && (phrase.gender() == gender || phrase.gender() == Gender.OPEN);
  }

  private static boolean isWord(Phrase phrase, Set<String> words) {
    return phrase.form() == Form.PRONOUN && words.contains(phrase.words().get(0));
  }

  private boolean isFirstOfChain(int mention, int at) {
    for (int i = 0; i < at; i++) {
      if (find(order.get(i)) == find(mention)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayRepeat(Phrase phrase) {
    return phrase.form() == Form.DEFINITE
        || phrase.form() == Form.DEMONSTRATIVE
        || phrase.form() == Form.OWNED;
  }

  private static boolean mayBeRepeated(Phrase phrase) {
    return mayRepeat(phrase) || phrase.form() == Form.INDEFINITE || phrase.form() == Form.BARE;
  }

  private boolean sameOwner(Phrase before, Phrase phrase) {
    if (phrase.form() != Form.OWNED || before.form() != Form.OWNED) {
      return true;
    }
    return owner(before).equals(owner(phrase));
  }

  private String owner(Phrase phrase) {
    String word = phrase.determiner();
    return switch (word) {
      case "my", "our", "your" -> word + speakerOf[phrase.sentence()];
      default -> word;
    };
  }

  /** Whether the second phrase repeats the first's head word without words after the head. */
  private boolean sameHead(Phrase before, Phrase phrase) {
    return before.headWord().equals(phrase.headWord())
        && (before.number() == phrase.number()
            || before.number() == Number.OPEN
            || phrase.number() == Number.OPEN)
        && !phrase.postmodified()
        && sameOwner(before, phrase);
  }

  /** The distance between two phrases, in sentences. */
  private int distance(int before, int mention) {
    return phrases.get(mention).sentence() - phrases.get(before).sentence();
  }

  /** Whether one of two phrases contains the other. */
  private boolean isNested(int one, int other) {
    Phrase a = phrases.get(one);
    Phrase b = phrases.get(other);
    return a.contains(b) || b.contains(a);
  }

  private int find(int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }

  private void join(int a, int b) {
    parent[find(b)] = find(a);
  }

  /** The chains of two or more phrases, as indexes of phrases, each in the order of the text. */
  List<List<Integer>> chains() {
    Map<Integer, List<Integer>> chains = new TreeMap<>();
    for (int i : order) {
      chains.computeIfAbsent(find(i), r -> new ArrayList<>()).add(i);
    }
    return chains.values().stream().filter(c -> c.size() > 1).toList();
  }
}
