/**
 * The words this program thinks in, as validated records: transcript, turn, label, direction,
 * furniture, speaker, sentence, mention, chain, entity, sentiment, problem. Depends on the JDK
 * alone; every other package speaks in these.
 *
 * <p>All offsets are 0-based, half-open and counted in UTF-16 code units of the transcript's
 * decoded text, whose byte-order mark is not part of it.
 */
package org.colloquy.model;
