package org.colloquy.language.reported;

import java.util.Objects;
import java.util.Set;
import org.colloquy.model.SpeechReport.Stance;

/**
 * A word of saying.
 *
 * @param lemma its dictionary form in small letters; two words if the second is a particle
 * @param noun whether it is a noun; otherwise it is a verb
 * @param takes what it may report
 */
record SpeechCue(String lemma, boolean noun, Stance stance, Set<Kind> takes) {
  /** What a word of saying may report. */
  enum Kind {
    /** A clause, or a quotation. */
    CLAUSE,
    /** A clause behind <i>that</i>, <i>whether</i> or <i>if</i>, or a quotation: {@code write}. */
    MARKED,
    /** A clause if it is said to whom: {@code tell}. */
    ADDRESSED,
    /** What people and not things say: that something {@code suggests} it is no report. */
    PERSONAL,
    /** Direct speech without quotation marks. */
    DIRECT,
    /** An order, a promise or the like: {@code to wait}. */
    INFINITIVE,
    /** A quotation behind <i>as</i>: {@code describe}. */
    AS,
    /** What is asked for: {@code call for}. */
    FOR,
    /** Nothing but a quotation. */
    QUOTATION,
    /** Direct speech alone: {@code she goes, no way}. */
    QUOTATIVE
  }

  SpeechCue {
    Objects.requireNonNull(stance, "stance");
    takes = Set.copyOf(takes);
  }

  /** Whether it takes a clause, if only a marked one. */
  boolean takesClause() {
    return takes(Kind.CLAUSE) || takes(Kind.MARKED);
  }

  boolean takes(Kind kind) {
    return takes.contains(kind);
  }
}
