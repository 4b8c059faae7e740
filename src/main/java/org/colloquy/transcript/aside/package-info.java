/**
 * Asides: paragraphs that stand between the turns of a conversation and that nobody says. {@link
 * org.colloquy.transcript.aside.Asides} knows captions without a credit, pull quotes, side bars,
 * narration between scenes, and the names of those who vote; {@code FactBox} knows rows of facts.
 *
 * <p>To add a word by which captions are recognised, add a line to {@code caption-words.tsv}; what
 * a phrase shows to be furniture belongs into {@code furniture.tsv} of the page.
 */
package org.colloquy.transcript.aside;
