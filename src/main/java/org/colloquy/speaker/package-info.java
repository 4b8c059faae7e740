/**
 * Labels become people, with the reason for each finding. Start with {@link
 * org.colloquy.speaker.Casting}, which does so within a transcript, and with {@link
 * org.colloquy.speaker.corpus.CorpusSpeakers}, which does so across the corpus.
 *
 * <p>To add a finding about people, make it in a package below and call it in {@code
 * Casting.cast()}, or in {@code CorpusSpeakers} if it takes several transcripts.
 */
package org.colloquy.speaker;
