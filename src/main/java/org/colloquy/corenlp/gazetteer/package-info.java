/**
 * Finds names by rule: looks up a list of names, each a sequence of words, in a sentence in one
 * pass. Gives the results of CoreNLP's fine-grained recognition with the same rule files, but uses
 * a trie instead of one pattern per rule. It knows nothing of transcripts. Entry point: {@link
 * org.colloquy.corenlp.gazetteer.RuleNames}, which labels tokens by CoreNLP's own rules; {@code
 * GazetteerBuilder} reads rule files.
 *
 * <p>To add a file of rules, add it in {@link org.colloquy.corenlp.gazetteer.RuleNames}. A word of
 * a rule may be any regular expression; to look up more of them in the trie instead of trying them
 * one by one, extend {@code FiniteRegex}.
 */
package org.colloquy.corenlp.gazetteer;
