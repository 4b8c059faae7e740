package org.colloquy.report;

import org.colloquy.model.Mention;

/** Counts mentions by their kind. */
final class MentionCount {
  private int named;
  private int nominal;
  private int pronoun;

  void add(Mention mention) {
    switch (mention.kind()) {
      case NAME -> named++;
      case NOMINAL -> nominal++;
      case PRONOUN -> pronoun++;
    }
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
}
