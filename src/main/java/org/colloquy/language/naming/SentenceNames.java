package org.colloquy.language.naming;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The names of one sentence while they are being found. No two of them overlap: one that is put
 * where others stand takes their place. Indexes are 0-based; words outside the sentence are empty.
 */
public final class SentenceNames {
  private final List<CoreLabel> tokens;
  private final NameSpan[] at;

  public SentenceNames(List<CoreLabel> tokens, List<NameSpan> names) {
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

  /** Whether the tagger sees a name's word here, and it is written as one. */
  boolean isProper(int index) {
    return isCapitalised(index) && tag(index).startsWith("NNP");
  }

  boolean isCapitalised(int index) {
    return !word(index).isEmpty() && Character.isUpperCase(word(index).codePointAt(0));
  }

  /** The tag of a word; empty outside the sentence. */
  String tag(int index) {
    boolean inside = index >= 0 && index < tokens.size() && tokens.get(index).tag() != null;
    return inside ? tokens.get(index).tag() : "";
  }

  /** Whether no white space stands between this word and the one behind it. */
  boolean touchesNext(int index) {
    return index + 1 < tokens.size()
        && tokens.get(index).endPosition() == tokens.get(index + 1).beginPosition();
  }

  /** The text of some words, single-spaced, or unspaced where they touch. */
  public String text(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(i == first || touchesNext(i - 1) ? "" : " ").append(word(i));
    }
    return text.toString();
  }

  /** The name that covers this word. */
  Optional<NameSpan> at(int index) {
    return index >= 0 && index < at.length ? Optional.ofNullable(at[index]) : Optional.empty();
  }

  boolean isFree(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (at[i] != null) {
        return false;
      }
    }
    return true;
  }

  void put(NameSpan name) {
    for (int i = name.first(); i <= name.last(); i++) {
      at(i).ifPresent(this::remove);
    }
    for (int i = name.first(); i <= name.last(); i++) {
      at[i] = name;
    }
  }

  /** Puts a name that a rule has found. */
  void put(int first, int last, String type) {
    put(new NameSpan(first, last, type, OptionalDouble.empty()));
  }

  void remove(NameSpan name) {
    for (int i = name.first(); i <= name.last(); i++) {
      at[i] = null;
    }
  }

  /** In the order of the sentence. */
  public List<NameSpan> names() {
    List<NameSpan> names = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      if (at[i] != null && at[i].first() == i) {
        names.add(at[i]);
      }
    }
    return names;
  }
}
