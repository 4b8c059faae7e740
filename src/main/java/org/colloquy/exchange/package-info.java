/**
 * Finds the questions of a transcript that somebody answers. Start with {@link
 * org.colloquy.exchange.Exchanges}.
 *
 * <p>To add words by which a question, a yes, a no or a refusal is known, add them to a list beside
 * this package's classes, with a case in {@code src/test/resources/exchanges}: {@code refusals.tsv}
 * for words that refuse, {@code questions.tsv} for forms of questions, {@code beginnings.tsv} for
 * how answers begin.
 */
package org.colloquy.exchange;
