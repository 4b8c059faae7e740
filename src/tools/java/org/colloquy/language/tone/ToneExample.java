package org.colloquy.language.tone;

import java.util.Map;

/**
 * A labelled target.
 *
 * @param document what it was taken from; folds never part targets of one document
 * @param label 0 negative, 1 neutral, 2 positive
 */
record ToneExample(String document, int label, Map<String, Double> features) {}
