/**
 * The names in a transcript: CoreNLP's recogniser, and rules that correct its findings by the words
 * of a name and by the rest of the transcript. Start with {@link
 * org.colloquy.language.naming.TranscriptNames}. To add a rule, implement {@code NameRule} and add
 * it to the list in {@code TranscriptNames}.
 */
package org.colloquy.language.naming;
