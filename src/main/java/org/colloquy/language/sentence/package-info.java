/**
 * Sentences: the text that the models read, where it is split, and what is known of one sentence:
 * its dependencies, its clauses' sentiments and its pronouns. Start with {@link
 * org.colloquy.language.sentence.SentenceSplitter}.
 *
 * <p>To add something that is known of each sentence, write an annotator such as {@link
 * org.colloquy.language.sentence.DependencyGraphs} and list it in {@code CoreNlpModels}.
 */
package org.colloquy.language.sentence;
