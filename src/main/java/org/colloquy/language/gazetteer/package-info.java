/**
 * Names by rule: a list of names, each a sequence of words, looked up in a sentence in one pass.
 * Does what CoreNLP's fine-grained recognition does with the same rule files, with a trie in place
 * of one pattern a rule.
 */
package org.colloquy.language.gazetteer;
