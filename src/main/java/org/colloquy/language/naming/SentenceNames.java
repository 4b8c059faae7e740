package org.colloquy.language.naming;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The names of one sentence while they are being found. No two of them overlap: a new name replaces
 * those that it overlaps. Indexes are 0-based; ranges include the last index; words outside the
 * sentence are empty.
 */
final class SentenceNames {
  private final List<CoreLabel> tokens;
  private final NameSpan[] at;

  SentenceNames(List<CoreLabel> tokens, List<NameSpan> names) {
    this.tokens = tokens;
    this.at = new NameSpan[tokens.size()];
    names.forEach(this::put);
  }

  int size() {
    return tokens.size();
  }

  String word(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).word() : "";
  }

  String lower(int index) {
    return word(index).toLowerCase(Locale.ROOT);
  }

  /** Whether the tagger takes the word for a proper noun and it has a capital. */
  boolean isProper(int index) {
    return isCapitalised(index) && tag(index).startsWith("NNP");
  }

  boolean isCapitalised(int index) {
    return !word(index).isEmpty() && Character.isUpperCase(word(index).codePointAt(0));
  }

  /** The part-of-speech tag of a word; empty outside the sentence. */
  String tag(int index) {
    boolean inside = index >= 0 && index < tokens.size() && tokens.get(index).tag() != null;
    return inside ? tokens.get(index).tag() : "";
  }

  /** Whether there is no white space between this word and the next one. */
  boolean touchesNext(int index) {
    return index + 1 < tokens.size()
        && tokens.get(index).endPosition() == tokens.get(index + 1).beginPosition();
  }

  /** The text of a range of words, with one space between two words that do not touch. */
  String text(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(i == first || touchesNext(i - 1) ? "" : " ").append(word(i));
    }
    return text.toString();
  }

  /** The name that covers this word; empty if none does. */
  Optional<NameSpan> at(int index) {
    return index >= 0 && index < at.length ? Optional.ofNullable(at[index]) : Optional.empty();
  }

  /** Whether no name covers any word of the range. */
  boolean isFree(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (at[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Adds a name and removes those that it overlaps. */
  void put(NameSpan name) {
    for (int i = name.first(); i <= name.last(); i++) {
      at(i).ifPresent(this::remove);
    }
    for (int i = name.first(); i <= name.last(); i++) {
      at[i] = name;
    }
  }

  /** Adds a name that a rule has found and removes those that it overlaps. */
  void put(int first, int last, String type) {
    put(new NameSpan(first, last, type, OptionalDouble.empty()));
  }

  void remove(NameSpan name) {
    for (int i = name.first(); i <= name.last(); i++) {
      at[i] = null;
    }
  }

  /** The names, in the order of the sentence. */
  List<NameSpan> names() {
    List<NameSpan> names = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      if (at[i] != null && at[i].first() == i) {
        names.add(at[i]);
      }
    }
    return names;
  }
}
