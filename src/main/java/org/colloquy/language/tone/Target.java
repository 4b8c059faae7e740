package org.colloquy.language.tone;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.language.tone.ParsedSentence.Word;

/**
 * A target: a mention in its sentence. The features do not see whom or what it names: the target
 * and all other names are placeholders, so that the classifier learns nothing about the people of
 * the training data.
 */
final class Target {
  static final String PLACEHOLDER = "_T";
  static final String PERSON = "_PER";
  static final String OUTSIDE = "^";

  private static final String NAME = "_NAME";
  private static final Map<String, String> PLACEHOLDERS =
      Map.ofEntries(
          Map.entry("PERSON", PERSON),
          Map.entry("ORGANIZATION", "_ORG"),
          Map.entry("COUNTRY", "_LOC"),
          Map.entry("CITY", "_LOC"),
          Map.entry("STATE_OR_PROVINCE", "_LOC"),
          Map.entry("LOCATION", "_LOC"),
          Map.entry("NATIONALITY", "_NAT"),
          Map.entry("DATE", "_NUM"),
          Map.entry("TIME", "_NUM"),
          Map.entry("DURATION", "_NUM"),
          Map.entry("NUMBER", "_NUM"),
          Map.entry("ORDINAL", "_NUM"),
          Map.entry("MONEY", "_NUM"),
          Map.entry("PERCENT", "_NUM"));
  private static final Set<String> PROPER_NOUNS = Set.of("NNP", "NNPS");
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "n't", "n’t", "never", "no", "nobody", "nothing", "none", "neither", "nor",
          "hardly", "barely", "without", "cannot");
  private static final int UNREACHED = 99;

  private final ParsedSentence sentence;
  private final int first;
  private final int last;
  private final int head;
  private final List<String> forms = new ArrayList<>();
  private final int[] distances;
  private final boolean[] negated;
  private final boolean[] quoted;

  /**
   * @param first 0-based index of the mention's first word; marks at either end of it are ignored
   * @param last 0-based index of its last word
   */
  Target(ParsedSentence sentence, int first, int last) {
    this.sentence = sentence;
    int from = first;
    int to = last;
    while (from < to && isMark(sentence.word(from).text())) {
      from++;
    }
    while (from < to
        && (isMark(sentence.word(to).text()) || sentence.word(to).tag().equals("POS"))) {
      to--;
    }
    this.first = from;
    this.last = to;
    this.head = findHead();
    for (int i = 0; i < sentence.size(); i++) {
      forms.add(formOf(i));
    }
    this.distances = findDistances();
    this.negated = findNegated();
    this.quoted = findQuoted();
  }

  /** Finds the first word of the mention that depends on a word outside it. */
  private int findHead() {
    for (int i = first; i <= last; i++) {
      if (!covers(sentence.word(i).governor()) && !sentence.relation(i).equals("punct")) {
        return i;
      }
    }
    return last;
  }

  private String formOf(int index) {
    Word word = sentence.word(index);
    if (covers(index)) {
      return PLACEHOLDER;
    }
    String placeholder = PLACEHOLDERS.get(word.name());
    if (placeholder != null) {
      return placeholder;
    }
    return PROPER_NOUNS.contains(word.tag()) ? NAME : sentence.lemma(index);
  }

  private int[] findDistances() {
    int[] found = new int[sentence.size()];
    Arrays.fill(found, UNREACHED);
    Deque<Integer> queue = new ArrayDeque<>();
    for (int i = first; i <= last; i++) {
      found[i] = 0;
      queue.add(i);
    }
    while (!queue.isEmpty()) {
      int at = queue.remove();
      List<Integer> neighbours = new ArrayList<>(sentence.children(at));
      if (sentence.word(at).governor() != ParsedSentence.NONE) {
        neighbours.add(sentence.word(at).governor());
      }
      for (int neighbour : neighbours) {
        if (found[neighbour] > found[at] + 1) {
          found[neighbour] = found[at] + 1;
          queue.add(neighbour);
        }
      }
    }
    return found;
  }

  private boolean[] findNegated() {
    boolean[] found = new boolean[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      int governor = sentence.word(i).governor();
      if (governor != ParsedSentence.NONE && NEGATIONS.contains(forms.get(i))) {
        found[governor] = true;
      }
    }
    return found;
  }

  private boolean[] findQuoted() {
    boolean[] found = new boolean[sentence.size()];
    boolean open = false;
    for (int i = 0; i < found.length; i++) {
      String text = sentence.word(i).text();
      if (text.equals("“") || text.equals("``")) {
        open = true;
      } else if (text.equals("”") || text.equals("''")) {
        open = false;
      }
      found[i] = open;
    }
    return found;
  }

  static boolean isMark(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  ParsedSentence sentence() {
    return sentence;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  int head() {
    return head;
  }

  boolean covers(int word) {
    return first <= word && word <= last;
  }

  /** The lemma in lower case, or the placeholder of a name; {@code ^} outside the sentence. */
  String form(int word) {
    return word < 0 || word >= forms.size() ? OUTSIDE : forms.get(word);
  }

  boolean isPlaceholder(int word) {
    return forms.get(word).startsWith("_");
  }

  /**
   * The number of steps in the dependency tree from the target to the word; 0 for the target's own
   * words, 99 for a word without a path.
   */
  int distance(int word) {
    return distances[word];
  }

  /** Whether a negation depends on this word. */
  boolean isNegated(int word) {
    return negated[word];
  }

  /** Whether the word is between quotation marks. */
  boolean isQuoted(int word) {
    return quoted[word];
  }
}
