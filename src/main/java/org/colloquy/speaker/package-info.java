/**
 * Labels become people, with the reason for each finding. Start with {@link
 * org.colloquy.speaker.Casting}, which does so within a transcript, and with {@link
 * org.colloquy.speaker.corpus.CorpusSpeakers}, which does so across the corpus.
 */
package org.colloquy.speaker;
