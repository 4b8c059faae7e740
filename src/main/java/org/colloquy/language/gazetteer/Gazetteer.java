package org.colloquy.language.gazetteer;

import java.util.List;
import java.util.Set;

/** A list of names to be found again in sentences. Safe for use by several threads. */
public interface Gazetteer {
  /**
   * The names found in a sentence, none of which overlap, in the order of the sentence. Where names
   * overlap, the one with the higher priority is taken, then the longer one, then the one that
   * comes first in the rule files.
   *
   * @param words the words of one sentence
   */
  List<Match> matches(List<String> words);

  /** All types that a rule can give, but for rules that were passed over. */
  Set<String> types();

  /**
   * A name found.
   *
   * @param start index of its first word, 0-based
   * @param end index behind its last word
   * @param naming what the rule says of it
   */
  record Match(int start, int end, Naming naming) {}
}
