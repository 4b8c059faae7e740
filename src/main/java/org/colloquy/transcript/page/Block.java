package org.colloquy.transcript.page;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.Direction;
import org.colloquy.model.Span;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * A block of a page: a paragraph and what it opens with. Its spans are in the page's text.
 *
 * @param span the whole paragraph
 * @param indent the indent of its first line, in UTF-16 code units
 * @param before the directions at its very start
 * @param candidates the candidates for a label behind these directions
 * @param label the candidate that is the label, if any
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
    /** A mark at its start says that somebody else begins to speak. */
    CHANGE,
    /** A question that stands out in bold print. */
    QUESTION,
    /** The first paragraph below such a question; whoever speaks in it has no label. */
    ANSWER,
    /** Speech goes on, whatever the paragraph looks like. */
    GOES_ON
  }

  Block {
    before = List.copyOf(before);
    candidates = List.copyOf(candidates);
  }

  /** Returns the block at another place. */
  Block at(Span other) {
    return new Block(other, indent, before, candidates, label, kind);
  }

  /** Returns the block with these directions in front, and without candidates. */
  Block before(List<Direction> directions) {
    return new Block(span, indent, directions, List.of(), label, kind);
  }

  Block withCandidates(List<LabelCandidate> others) {
    return new Block(span, indent, before, others, label, kind);
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

  /** Whether the block has directions and nothing else. */
  boolean isSilent(String text) {
    return !beginsTurn() && content(text).isEmpty();
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
