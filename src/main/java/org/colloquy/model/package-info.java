/**
 * The terms of this program as validated records: transcript, turn, label, direction, furniture,
 * speaker, sentence, mention, chain, entity, sentiment, problem. Depends on the JDK only. Start
 * with {@link org.colloquy.model.Transcript}, which a file is read into, and {@link
 * org.colloquy.model.AnalysedTranscript}, which an analysis results in.
 *
 * <p>A record's constructor throws an {@link IllegalArgumentException} if a component is out of
 * range or contradicts another one. No component may be null: absence is an empty {@link
 * java.util.Optional}, text or collection. Collections are copied and cannot be changed.
 *
 * <p>All offsets are 0-based and half-open, and count UTF-16 code units of the transcript's text,
 * which is decoded and cleaned and has no byte-order mark.
 *
 * <p>To add a finding, add a component to the record that it belongs to: it is then stored with the
 * record, and the compiler names every place that makes one.
 */
package org.colloquy.model;
