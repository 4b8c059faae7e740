package org.colloquy.transcript.imprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/**
 * A field of a page's head, as in {@code Date: 2024-03-05} or {@code Guests: Jane Roe}. The words
 * in front of the colon are data, in {@code head-fields.tsv}.
 *
 * @param kind what the field says
 * @param value the words behind the colon, without spaces around them; may be empty
 */
record HeadField(Kind kind, String value) {
  /** What a field says. */
  enum Kind {
    /** The day of publication or broadcast. */
    PUBLISHED,
    /** The day on which the conversation was held. */
    HELD,
    /** The day of a later change. */
    UPDATED,
    TITLE,
    OUTLET,
    OTHER;

    boolean isDay() {
      return this == PUBLISHED || this == HELD || this == UPDATED;
    }
  }

  private static final Pattern SHAPE =
      Pattern.compile("(?<name>\\p{L}[^:|=]{1,40}?) ?[:|=] ?(?<value>.*)");

  private static final List<Rule> RULES =
      WordFile.beside(HeadField.class, "head-fields.tsv").stream().map(Rule::parse).toList();

  private record Rule(Kind kind, Pattern name) {
    static Rule parse(WordLine line) {
      List<String> fields = line.fields();
      if (fields.size() != 2) {
        throw line.malformed("not a kind and a pattern");
      }
      return new Rule(
          Kind.valueOf(fields.get(0).toUpperCase(Locale.ROOT)),
          Pattern.compile(fields.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  /** Returns the field that a line is; empty if it is none. */
  static Optional<HeadField> of(String line) {
    Matcher shape = SHAPE.matcher(line);
    return shape.matches()
        ? kindOf(shape.group("name")).map(kind -> new HeadField(kind, shape.group("value").strip()))
        : Optional.empty();
  }

  /** Returns what a field with this name says; empty if there is no such field. */
  static Optional<Kind> kindOf(String name) {
    return RULES.stream()
        .filter(rule -> rule.name().matcher(name).matches())
        .map(Rule::kind)
        .findFirst();
  }
}
