package org.colloquy.transcript.page;

import java.util.List;
import org.colloquy.model.Span;
import org.colloquy.transcript.evidence.Speechlike;

/**
 * The punctuation of a conversation. Where its sentences have no full stops, a short line without
 * one is no heading.
 */
final class Punctuation {
  private static final int FEWEST = 4;

  /** The share of speeches that end as a sentence does below which full stops are left out. */
  private static final double FEW = 0.3;

  private Punctuation() {}

  /** Whether few of the speeches end as a sentence does. */
  static boolean isLeftOut(String text, List<Block> blocks) {
    int speeches = 0;
    int ended = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).beginsTurn()) {
        Span said = said(text, blocks, i);
        speeches += said.isEmpty() ? 0 : 1;
        ended += !said.isEmpty() && Speechlike.of(said.in(text)).endsSentence() ? 1 : 0;
      }
    }
    return speeches >= FEWEST && ended < FEW * speeches;
  }

  private static Span said(String text, List<Block> blocks, int at) {
    Span rest = blocks.get(at).rest(text);
    boolean below = rest.isEmpty() && at + 1 < blocks.size() && !blocks.get(at + 1).beginsTurn();
    return below ? blocks.get(at + 1).content(text) : rest;
  }
}
