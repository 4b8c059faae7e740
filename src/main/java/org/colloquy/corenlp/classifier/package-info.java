/**
 * CoreNLP's classifiers of names, read and scored without CoreNLP's own objects: the same models,
 * labels and probabilities. It knows nothing of transcripts. Entry point: {@link
 * org.colloquy.corenlp.classifier.NameClassifiers}, which labels the tokens of a sentence.
 */
package org.colloquy.corenlp.classifier;
