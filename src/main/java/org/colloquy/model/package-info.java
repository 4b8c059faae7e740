/**
 * The terms of this program as validated records: transcript, turn, label, direction, furniture,
 * speaker, sentence, mention, chain, entity, sentiment, problem. Depends on the JDK only. Start
 * with {@link org.colloquy.model.Transcript}, which a file is read into, and {@link
 * org.colloquy.model.AnalysedTranscript}, which an analysis results in.
 *
 * <p>All offsets are 0-based and half-open, and count UTF-16 code units of the transcript's text,
 * which is decoded and cleaned and has no byte-order mark.
 */
package org.colloquy.model;
