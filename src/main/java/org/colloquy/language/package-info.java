/**
 * Turns become sentences, mentions, chains, sentiment and tone. Start with {@link
 * org.colloquy.language.TurnAnnotator}, the interface behind which Stanford CoreNLP works; {@link
 * org.colloquy.language.CoreNlpAnnotator} lists the steps in their order. To add or replace a
 * model, change {@code CoreNlpModels}.
 */
package org.colloquy.language;
