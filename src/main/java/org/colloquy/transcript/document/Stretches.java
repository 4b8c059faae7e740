package org.colloquy.transcript.document;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Span;

/** The stretches of a text that come from elements of one kind; of nested ones, the outermost. */
final class Stretches {
  private final List<Span> found = new ArrayList<>();
  private int depth;
  private int from;

  /**
   * Notes that an element begins.
   *
   * @param counts whether the element is of this kind
   * @param at the length of the text so far
   */
  void enter(boolean counts, int at) {
    if (counts && depth++ == 0) {
      from = at;
    }
  }

  /** Notes that an element ends. The parameters are those of its beginning. */
  void leave(boolean counts, int at) {
    if (counts && --depth == 0) {
      found.add(new Span(from, at));
    }
  }

  /** The stretches so far, in order. */
  List<Span> found() {
    return found;
  }
}
