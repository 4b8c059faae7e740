/**
 * Hashes of feature names ({@link org.colloquy.corenlp.feature.FeatureName}), by which the packages
 * that score CoreNLP's models look weights up without concatenating names.
 *
 * <p>Nothing is added here. The features themselves belong to the packages of the models.
 */
package org.colloquy.corenlp.feature;
