/**
 * Utterances that the file's format already separates, composed into a transcript. A reader
 * collects them in {@link org.colloquy.transcript.utterance.TimedUtterances}.
 *
 * <p>Nothing is added here for a new format: its reader hands its utterances to {@code
 * TimedUtterances}.
 */
package org.colloquy.transcript.utterance;
