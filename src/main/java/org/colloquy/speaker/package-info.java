/**
 * Labels become people: within a transcript ({@link org.colloquy.speaker.Casting}) and across the
 * corpus ({@link org.colloquy.speaker.corpus.CorpusSpeakers}), with the reason for each finding.
 */
package org.colloquy.speaker;
