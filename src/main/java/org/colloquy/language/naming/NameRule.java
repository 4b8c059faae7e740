package org.colloquy.language.naming;

/** One way to find names that the recogniser misses or mistakes. */
interface NameRule {
  /**
   * Puts names into the sentences, or corrects names that are there. The recogniser's names are
   * there already, and what the rules earlier in the order of {@link TranscriptNames} have put.
   */
  void find(NamedSentences transcript);
}
