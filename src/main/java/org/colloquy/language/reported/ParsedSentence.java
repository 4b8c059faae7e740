package org.colloquy.language.reported;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.model.Span;

/**
 * A sentence with its tree of dependencies. Words are named by their 0-based indexes, marks
 * included.
 */
final class ParsedSentence {
  private final List<ParsedWord> words;
  private final int[] heads;
  private final QuotationMarks quotations;
  private final List<List<Integer>> children = new ArrayList<>();

  /**
   * Makes a sentence of its words. Words that depend on each other in a circle depend on none.
   *
   * @throws IllegalArgumentException if a word depends on one that is not there
   */
  ParsedSentence(List<ParsedWord> words) {
    this.words = List.copyOf(words);
    this.heads = new int[this.words.size()];
    this.quotations = QuotationMarks.of(this.words);
    this.words.forEach(word -> children.add(new ArrayList<>()));
    for (int i = 0; i < heads.length; i++) {
      if (this.words.get(i).head() >= heads.length) {
        throw new IllegalArgumentException("word " + i + " depends on none of the sentence");
      }
      heads[i] = isInCircle(i) ? -1 : this.words.get(i).head();
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        children.get(heads[i]).add(i);
      }
    }
  }

  private boolean isInCircle(int index) {
    int at = words.get(index).head();
    for (int steps = 0; steps < words.size() && at >= 0; steps++) {
      if (at == index) {
        return true;
      }
      at = words.get(at).head();
    }
    return false;
  }

  int size() {
    return words.size();
  }

  ParsedWord word(int index) {
    return words.get(index);
  }

  /** The word as it is written in small letters; empty before the first and behind the last. */
  String text(int index) {
    return index >= 0 && index < words.size() ? words.get(index).text() : "";
  }

  /** Its part of speech; empty before the first word and behind the last. */
  String tag(int index) {
    return index >= 0 && index < words.size() ? words.get(index).tag() : "";
  }

  /** The word with a span; empty if none has it. */
  String textAt(Span span) {
    return words.stream()
        .filter(word -> word.span().equals(span))
        .map(ParsedWord::text)
        .findFirst()
        .orElse("");
  }

  /** The word on which a word depends; −1 if it depends on none. */
  int head(int index) {
    return heads[index];
  }

  boolean is(int index, String... relations) {
    return Set.of(relations).contains(words.get(index).relation());
  }

  /** The words that depend on a word, in their order. */
  List<Integer> children(int index) {
    return children.get(index);
  }

  /** The first word that depends on a word in one of these ways. */
  OptionalInt child(int index, String... relations) {
    return children(index).stream().filter(c -> is(c, relations)).mapToInt(c -> c).findFirst();
  }

  /** Whether a word of a kind depends on a word. */
  boolean hasChild(int index, SayingWord kind) {
    return hasChild(index, kind.words());
  }

  /** Whether a word with one of these forms depends on a word. */
  boolean hasChild(int index, Set<String> texts) {
    return children(index).stream().anyMatch(c -> texts.contains(text(c)));
  }

  /** A word and all that depends on it, directly or not. */
  BitSet below(int index) {
    BitSet below = new BitSet();
    collect(index, below);
    return below;
  }

  private void collect(int index, BitSet below) {
    if (!below.get(index)) {
      below.set(index);
      children(index).forEach(child -> collect(child, below));
    }
  }

  /** From the first to the last of a word and all that depends on it. */
  Stretch reach(int index) {
    BitSet below = below(index);
    return new Stretch(below.nextSetBit(0), below.length() - 1);
  }

  /** Whether a word is a mark that opens a quotation. */
  boolean opensQuotation(int index) {
    return quotations.opens(index);
  }

  /** Whether a word is a mark that closes a quotation. */
  boolean closesQuotation(int index) {
    return quotations.closes(index);
  }

  /** The index of <i>let</i> in {@code let me just say}, {@code let's say}; −1 if there is none. */
  int letBefore(int verb) {
    int at = verb - 1;
    while (at >= 0 && tag(at).startsWith("RB")) {
      at--;
    }
    return at > 0 && SayingWord.LET_WHOM.has(text(at)) && text(at - 1).equals("let") ? at - 1 : -1;
  }

  /** Whether a word is the head of a clause with a subject or a copula of its own. */
  boolean hasSubject(int index) {
    return child(index, "nsubj", "nsubj:pass", "cop", "expl").isPresent();
  }

  /** Whether a word is the head of a clause; −1 is none. */
  boolean isClause(int index) {
    return index >= 0
        && (words.get(index).isVerb()
            || child(index, "nsubj", "nsubj:pass", "cop", "expl", "csubj", "aux").isPresent());
  }

  /**
   * The first quotation mark that closes at or behind an index; one behind the last if none does.
   */
  int closing(int from) {
    int at = from;
    while (at < words.size() && !closesQuotation(at)) {
      at++;
    }
    return at;
  }

  /** The stretch without marks at its ends and without marks of quotations; empty if none left. */
  Optional<Stretch> trimmed(Stretch stretch) {
    int first = stretch.first();
    int last = stretch.last();
    while (first <= last && words.get(first).isMark()) {
      first++;
    }
    while (last >= first && words.get(last).isMark()) {
      last--;
    }
    return first > last ? Optional.empty() : Optional.of(new Stretch(first, last));
  }

  Span span(Stretch stretch) {
    return new Span(
        words.get(stretch.first()).span().start(), words.get(stretch.last()).span().end());
  }

  /**
   * Words that follow each other.
   *
   * @param first 0-based index of the first
   * @param last 0-based index of the last, at least {@code first}
   */
  record Stretch(int first, int last) {
    Stretch {
      if (first < 0 || last < first) {
        throw new IllegalArgumentException("no stretch: " + first + " to " + last);
      }
    }

    boolean contains(int index) {
      return first <= index && index <= last;
    }
  }
}
