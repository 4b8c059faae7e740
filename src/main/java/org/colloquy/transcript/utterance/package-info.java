/** Utterances that a machine or a person has already parted, made into turns. */
package org.colloquy.transcript.utterance;
