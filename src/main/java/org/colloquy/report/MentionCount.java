package org.colloquy.report;

import org.colloquy.model.Talk;
import org.colloquy.model.Tones;

/** Counts mentions by their kind, and adds up their tones. */
final class MentionCount {
  private int named;
  private int nominal;
  private int pronoun;
  private Tones tones = Tones.NONE;

  void add(Talk talk) {
    named += talk.named();
    nominal += talk.nominal();
    pronoun += talk.pronoun();
    tones = tones.and(talk.tones());
  }

  int named() {
    return named;
  }

  int nominal() {
    return nominal;
  }

  int pronoun() {
    return pronoun;
  }

  int all() {
    return named + nominal + pronoun;
  }

  Tones tones() {
    return tones;
  }
}
