package org.colloquy.language.naming;

/** A rule that finds names that the recogniser misses or gives a wrong type. */
interface NameRule {
  /**
   * Adds names to the sentences, or corrects names in them. The sentences already have the names of
   * the recogniser and of the rules that come earlier in the order of {@link TranscriptNames}.
   */
  void find(NamedSentences transcript);
}
