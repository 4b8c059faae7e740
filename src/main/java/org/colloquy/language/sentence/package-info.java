/**
 * Sentences: the text that the models read, where it is split, and what is known of one sentence:
 * its dependencies, its clauses' sentiments and its pronouns. Start with {@link
 * org.colloquy.language.sentence.SentenceSplitter}.
 */
package org.colloquy.language.sentence;
