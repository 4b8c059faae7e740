/**
 * Who is who across transcripts. Start with {@link org.colloquy.identity.person.CorpusSpeakers}, or
 * with {@link org.colloquy.identity.person.SpeakersByKeys} for a corpus in parts.
 *
 * <p>To add a reason for which two people of one name are kept apart, add a walk of life to {@code
 * WalkOfLife} or another component to {@code PersonKey}.
 */
package org.colloquy.identity.person;
