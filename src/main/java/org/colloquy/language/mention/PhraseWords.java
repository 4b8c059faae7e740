package org.colloquy.language.mention;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.language.sentence.Pronouns;
import org.colloquy.model.Traits.Form;

/** The words of a sentence's phrases. Indexes of tokens are 0-based; the last is included. */
final class PhraseWords {
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

  private final List<CoreLabel> tokens;

  PhraseWords(List<CoreLabel> tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns the form of a phrase.
   *
   * @param named whether the head is in a name
   */
  Form form(int first, int head, int last, boolean named) {
    CoreLabel token = tokens.get(head);
    if (first == head && last == head && Pronouns.isPronoun(token)) {
      return Form.PRONOUN;
    }
    if (named) {
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
    if (isOwned(first, head)) {
      return Form.OWNED;
    }
    return INDEFINITE.contains(word) || tokens.get(first).tag().equals("CD")
        ? Form.INDEFINITE
        : Form.BARE;
  }

  private boolean isOwned(int first, int head) {
    if (tokens.get(first).tag().equals("PRP$")) {
      return true;
    }
    for (int i = first; i < head; i++) {
      if (tokens.get(i).tag().equals("POS")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first word in lower case, if that is an article or the like before the head; else empty.
   */
  String determiner(int first, int head) {
    return first < head && isDeterminer(first) ? lower(first) : "";
  }

  /** The words in lower case, without determiner and possessive endings. */
  List<String> words(int first, int head, int last) {
    List<String> words = new ArrayList<>();
    for (int i = firstContent(first, head); i <= last; i++) {
      if (!tokens.get(i).tag().equals("POS")) {
        words.add(lower(i));
      }
    }
    return List.copyOf(words);
  }

  /** The content words before the head, in lower case. */
  Set<String> modifiers(int first, int head) {
    Set<String> modifiers = new LinkedHashSet<>();
    for (int i = firstContent(first, head); i < head; i++) {
      String tag = tokens.get(i).tag();
      if (tag.startsWith("NN")
          || tag.startsWith("JJ")
          || tag.equals("CD")
          || tag.startsWith("VB")) {
        modifiers.add(lower(i));
      }
    }
    return Set.copyOf(modifiers);
  }

  /** The head's lemma in lower case; the word itself if it has none. */
  String lemma(int head) {
    String lemma = tokens.get(head).lemma();
    return lemma == null ? lower(head) : lemma.toLowerCase(Locale.ROOT);
  }

  /** Whether words other than a possessive ending follow the head. */
  boolean goesOn(int head, int last) {
    return last > head && !(last == head + 1 && tokens.get(last).tag().equals("POS"));
  }

  private int firstContent(int first, int head) {
    return first < head && isDeterminer(first) ? first + 1 : first;
  }

  private boolean isDeterminer(int token) {
    String tag = tokens.get(token).tag();
    String word = lower(token);
    return tag.equals("DT")
        || tag.equals("PRP$")
        || ARTICLES.contains(word)
        || INDEFINITE.contains(word);
  }

  private String lower(int token) {
    return tokens.get(token).word().toLowerCase(Locale.ROOT);
  }
}
