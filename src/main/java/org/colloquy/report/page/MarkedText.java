package org.colloquy.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.model.Direction;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Span;
import org.colloquy.report.column.Cells;

/**
 * A paragraph as nested pieces: marks around the words that they cover, and stage directions where
 * they stand. A mark that crosses another is cut in two.
 */
final class MarkedText {
  /**
   * A mark around a stretch of the text.
   *
   * @param span the stretch, in the decoded text
   * @param rank decides between two marks of one stretch: the lower is the outer one
   * @param piece makes the piece from its inner pieces
   * @param whole false for a later part of a mark that was cut
   */
  record Mark(Span span, int rank, PieceMaker piece, boolean whole) implements Comparable<Mark> {
    /** Outer marks before inner ones. */
    private static final Comparator<Mark> ORDER =
        Comparator.comparingInt((Mark m) -> m.span.start())
            .thenComparingInt(m -> -m.span.end())
            .thenComparingInt(Mark::rank);

    Mark(Span span, int rank, PieceMaker piece) {
      this(span, rank, piece, true);
    }

    private Mark behind(int end) {
      return new Mark(new Span(end, span.end()), rank, piece, false);
    }

    private Mark upTo(int end) {
      return new Mark(new Span(span.start(), end), rank, piece, whole);
    }

    @Override
    public int compareTo(Mark other) {
      return ORDER.compare(this, other);
    }
  }

  /** A maker of the piece that stands for a mark. */
  interface PieceMaker {
    ConversationPiece around(List<ConversationPiece> inner, boolean whole);
  }

  private final String text;
  private final Paragraph paragraph;
  private final List<Direction> directions;

  /**
   * @param text the decoded text of the transcript
   * @param paragraph the paragraph to show
   * @param directions stage directions; those outside the paragraph are ignored
   */
  MarkedText(String text, Paragraph paragraph, List<Direction> directions) {
    this.text = text;
    this.paragraph = paragraph;
    this.directions = directions.stream().filter(d -> paragraph.span().contains(d.span())).toList();
  }

  /** The pieces of the paragraph; marks that do not overlap it are ignored. */
  List<ConversationPiece> with(List<Mark> marks) {
    return pieces(
        paragraph.span(),
        marks.stream().filter(m -> m.span().overlaps(paragraph.span())).sorted().toList());
  }

  private List<ConversationPiece> pieces(Span region, List<Mark> sorted) {
    List<ConversationPiece> pieces = new ArrayList<>();
    List<Mark> ahead = new ArrayList<>(sorted);
    int reached = region.start();
    while (!ahead.isEmpty()) {
      Mark mark = ahead.remove(0);
      int start = Math.max(mark.span().start(), reached);
      int end = Math.min(mark.span().end(), region.end());
      if (start >= end) {
        continue;
      }
      words(new Span(reached, start), pieces);
      List<Mark> inner = new ArrayList<>();
      while (!ahead.isEmpty() && ahead.get(0).span().start() < end) {
        Mark next = ahead.remove(0);
        if (next.span().end() > end) {
          inner.add(next.upTo(end));
          insert(next.behind(end), ahead);
        } else {
          inner.add(next);
        }
      }
      pieces.add(mark.piece().around(pieces(new Span(start, end), inner), mark.whole()));
      reached = end;
    }
    words(new Span(reached, region.end()), pieces);
    return pieces;
  }

  private static void insert(Mark mark, List<Mark> sorted) {
    int at = 0;
    while (at < sorted.size() && sorted.get(at).compareTo(mark) <= 0) {
      at++;
    }
    sorted.add(at, mark);
  }

  /** Adds the words and stage directions of a stretch without marks. */
  private void words(Span region, List<ConversationPiece> pieces) {
    StringBuilder words = new StringBuilder();
    int reached = region.start();
    for (Direction direction : directions) {
      if (direction.span().start() >= reached && direction.span().end() <= region.end()) {
        spoken(new Span(reached, direction.span().start()), words);
        flush(words, pieces);
        pieces.add(new ConversationPiece.ShownDirection(printable(direction.span().in(text))));
        reached = direction.span().end();
      }
    }
    spoken(new Span(reached, region.end()), words);
    flush(words, pieces);
  }

  private void spoken(Span region, StringBuilder words) {
    for (int i = region.start(); i < region.end(); i++) {
      char c = text.charAt(i);
      if (Span.isBlank(c) || isSpoken(i)) {
        words.append(c);
      }
    }
  }

  private boolean isSpoken(int offset) {
    for (Span stretch : paragraph.spoken()) {
      if (stretch.contains(offset)) {
        return true;
      }
    }
    return false;
  }

  private static void flush(StringBuilder words, List<ConversationPiece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new ConversationPiece.PlainText(printable(words)));
      words.setLength(0);
    }
  }

  /** The words with one space for each run of white space, also at the ends; no controls. */
  private static String printable(CharSequence words) {
    StringBuilder spaced = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Span.isBlank(c)) {
        spaced.append(c);
      } else if (spaced.isEmpty() || spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(' ');
      }
    }
    return Cells.withoutControls(spaced.toString());
  }
}
