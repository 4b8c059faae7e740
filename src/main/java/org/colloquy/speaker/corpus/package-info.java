/** Who is who across transcripts. Start with {@link org.colloquy.speaker.corpus.CorpusSpeakers}. */
package org.colloquy.speaker.corpus;
