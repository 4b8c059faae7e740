package org.colloquy.language.tone;

import java.util.Map;

/**
 * A labelled target, as an example to learn from.
 *
 * @param document the id of its document; folds never separate targets of one document
 * @param label 0 for negative, 1 for neutral, 2 for positive
 * @param features its features by name
 */
record ToneExample(String document, int label, Map<String, Double> features) {}
