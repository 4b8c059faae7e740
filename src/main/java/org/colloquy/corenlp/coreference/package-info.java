/**
 * CoreNLP's statistical coreference model, scored without CoreNLP's own scorer: the same weights
 * and the same results, but no map of strings for every pair of mentions. It knows nothing of
 * transcripts. Entry point: {@link org.colloquy.corenlp.coreference.StatisticalCoreference}, an
 * algorithm for CoreNLP's coreference system.
 *
 * <p>Nothing is added here. The model has weights only for the features with which it was trained,
 * and all of them are computed.
 */
package org.colloquy.corenlp.coreference;
