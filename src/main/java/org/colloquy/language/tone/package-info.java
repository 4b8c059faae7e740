/**
 * The sentiment of sentences and the tone toward somebody or something in them: features of the
 * encoder's vectors, from which small networks (heads) compute both. Start with {@link
 * org.colloquy.language.tone.ToneReader}. To add a feature, change {@code SentenceFeatures}, and
 * train the heads again ({@code src/tools/run HeadTrainer}).
 */
package org.colloquy.language.tone;
