/**
 * CoreNLP's classifiers of names, scored by arithmetic of our own: the same models, the same labels
 * and probabilities.
 */
package org.colloquy.language.names;
