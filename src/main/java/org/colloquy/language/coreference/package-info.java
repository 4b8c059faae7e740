/**
 * The statistical coreference model of CoreNLP, scored with arithmetic of our own: the same weights
 * and the same answers, without a map of strings for every pair of mentions.
 */
package org.colloquy.language.coreference;
