/**
 * CoreNLP's classifiers of names, read and scored without CoreNLP's own objects: the same models,
 * labels and probabilities. It knows nothing of transcripts. Entry point: {@link
 * org.colloquy.corenlp.classifier.NameClassifiers}, which labels the tokens of a sentence.
 *
 * <p>To add another model with the same clusters of words, add its path to the list in {@link
 * org.colloquy.corenlp.classifier.NameClassifiers}. {@code ModelFlags} refuses a model that needs a
 * feature which is not computed here.
 */
package org.colloquy.corenlp.classifier;
