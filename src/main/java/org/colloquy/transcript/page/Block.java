package org.colloquy.transcript.page;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.Direction;
import org.colloquy.model.Span;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * A paragraph and what it opens with.
 *
 * @param span all of it
 * @param indent how far its first line is indented
 * @param before directions at its very start
 * @param candidates what could be a label behind them
 * @param label the one that is
 * @param kind what the paragraph is if it has no label
 */
record Block(
    Span span,
    int indent,
    List<Direction> before,
    List<LabelCandidate> candidates,
    Optional<LabelCandidate> label,
    Kind kind) {
  /** What a paragraph without a label is. */
  enum Kind {
    PLAIN,
    /** A notice with a heading. */
    NOTICE,
    /** Somebody else begins, by the mark at its start. */
    CHANGE,
    /** A question that stands out in bold print. */
    QUESTION,
    /** The first paragraph below such a question. */
    ANSWER
  }

  Block {
    before = List.copyOf(before);
    candidates = List.copyOf(candidates);
  }

  Block withLabel(Optional<LabelCandidate> found) {
    return new Block(span, indent, before, candidates, found, kind);
  }

  Block as(Kind other) {
    return new Block(span, indent, before, candidates, label, other);
  }

  /** Whether a turn begins here. */
  boolean beginsTurn() {
    return label.isPresent() || kind == Kind.CHANGE || kind == Kind.QUESTION || kind == Kind.ANSWER;
  }

  /** The part behind the opening directions. */
  Span content(String text) {
    int start = before.isEmpty() ? span.start() : before.get(before.size() - 1).span().end();
    return new Span(start, span.end()).trimmedIn(text);
  }

  /** The part behind the opening directions and the label. */
  Span rest(String text) {
    return label.isPresent() ? behind(text, label.get()) : content(text);
  }

  Span behind(String text, LabelCandidate candidate) {
    return new Span(candidate.span().end(), span.end()).trimmedIn(text);
  }
}
