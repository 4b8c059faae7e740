/**
 * Hashes of feature names ({@link org.colloquy.corenlp.feature.FeatureName}), by which the packages
 * that score CoreNLP's models look weights up without concatenating names.
 */
package org.colloquy.corenlp.feature;
