/**
 * Hashes of feature names ({@link org.colloquy.language.feature.FeatureName}), by which the
 * packages that score CoreNLP's models look weights up without concatenating names.
 */
package org.colloquy.language.feature;
