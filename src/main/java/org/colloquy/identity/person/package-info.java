/**
 * Who is who across transcripts. Start with {@link org.colloquy.identity.person.CorpusSpeakers}.
 *
 * <p>To add a reason for which two people of one name are kept apart, add a walk of life to {@code
 * WalkOfLife} or another component to the key in {@code CorpusSpeakers}.
 */
package org.colloquy.identity.person;
