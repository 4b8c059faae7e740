/**
 * The tone in which a sentence speaks of somebody or something in it: features of the parsed
 * sentence around a mention, weighted by a linear classifier whose weights are a resource. Start
 * with {@link org.colloquy.language.tone.ToneClassifier}. To add features, write a class such as
 * {@code WordFeatures}, call it in {@code FeatureExtractor}, and train the weights again ({@code
 * src/tools/run ToneTrainer}).
 */
package org.colloquy.language.tone;
