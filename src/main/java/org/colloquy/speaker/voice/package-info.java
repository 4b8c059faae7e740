/**
 * Voices whose labels name nobody ({@code Speaker 1}, {@code HOST}), and the names that the talk
 * tells of them. Start with {@link org.colloquy.speaker.voice.VoiceNames}.
 *
 * <p>To add a phrase that tells whose name stands next to it, add a line to {@code cues.tsv}; to
 * add a kind of phrase, add a constant to {@code CueKind}, find it in the cues of one's own, an
 * addressed or a presented name, and say in {@code TurnVotes} for whom it speaks. {@code
 * src/tools/run UnnamedAccuracy} measures the effect.
 */
package org.colloquy.speaker.voice;
