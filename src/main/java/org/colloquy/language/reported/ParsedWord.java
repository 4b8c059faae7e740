package org.colloquy.language.reported;

import java.util.Locale;
import java.util.Objects;
import org.colloquy.model.Span;

/**
 * A word or mark of a parsed sentence.
 *
 * @param span its place in the transcript
 * @param text as it is written
 * @param lemma its dictionary form
 * @param tag its part of speech, a tag of the Penn Treebank
 * @param name the type of the name that it is part of, for example {@code PERSON}; {@code O} if it
 *     is part of none
 * @param head 0-based index of the word on which it depends; −1 if it depends on none
 * @param relation how it depends on that word, a basic relation of Universal Dependencies; {@code
 *     root} if it depends on none
 */
record ParsedWord(
    Span span, String text, String lemma, String tag, String name, int head, String relation) {
  ParsedWord {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(relation, "relation");
    text = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    lemma = lemma.toLowerCase(Locale.ROOT);
  }

  boolean isVerb() {
    return tag.startsWith("VB");
  }

  boolean isNoun() {
    return tag.startsWith("NN");
  }

  boolean isPronoun() {
    return tag.equals("PRP");
  }

  /** Whether it is part of a date or a time. */
  boolean isTime() {
    return name.equals("DATE") || name.equals("TIME") || name.equals("DURATION");
  }

  /** Whether it is a mark and no word. */
  boolean isMark() {
    return text.chars().noneMatch(Character::isLetterOrDigit) && !tag.equals("$");
  }

  /** Whether it opens a quotation. */
  boolean opensQuotation() {
    return text.equals("“") || text.equals("``") || text.equals("‘") || tag.equals("``");
  }

  /** Whether it closes a quotation. */
  boolean closesQuotation() {
    return text.equals("”") || text.equals("''") || tag.equals("''");
  }

  /** Whether it is a mark that opens quotations as well as it closes them. */
  boolean isTypewritersQuotation() {
    return closesQuotation() && (text.equals("'") || text.equals("\""));
  }

  boolean isComma() {
    return text.equals(",");
  }
}
