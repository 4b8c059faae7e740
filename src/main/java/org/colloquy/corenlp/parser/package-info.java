/**
 * CoreNLP's shift-reduce parser, read and decoded without CoreNLP's own objects: the same model
 * file, transitions and trees, but no map of strings for every state of a parse. It knows nothing
 * of transcripts. Entry point: {@link org.colloquy.corenlp.parser.TreeParser}, an annotator for
 * CoreNLP's pipeline.
 *
 * <p>Nothing is added here. The model has weights only for the features with which it was trained,
 * and all of them are computed.
 */
package org.colloquy.corenlp.parser;
