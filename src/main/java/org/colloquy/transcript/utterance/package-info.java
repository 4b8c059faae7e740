/**
 * Utterances that the file's format already separates, composed into a transcript. A reader
 * collects them in {@link org.colloquy.transcript.utterance.TimedUtterances}.
 */
package org.colloquy.transcript.utterance;
