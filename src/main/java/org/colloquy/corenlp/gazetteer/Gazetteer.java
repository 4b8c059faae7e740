package org.colloquy.corenlp.gazetteer;

import java.util.List;
import java.util.Set;

/**
 * A gazetteer: rules that find names and their types in sentences. Safe for use by several threads.
 */
interface Gazetteer {
  /**
   * Returns the names found in a sentence, in its order and without overlap. Of overlapping names
   * it returns the one with the higher priority, then the longer one, then the one that comes first
   * in the rule files.
   *
   * @param words the words of one sentence
   */
  List<Match> matches(List<String> words);

  /**
   * All types that the rules give, except rules that were skipped because another one has their
   * words.
   */
  Set<String> types();

  /**
   * A name found in a sentence.
   *
   * @param start 0-based index of its first word
   * @param end 0-based index behind its last word
   * @param ruleType the type that the rule gives it
   */
  record Match(int start, int end, RuleType ruleType) {}
}
