/**
 * Who is who and what is what across a whole corpus, with reasons. It sees the digest of every
 * transcript, and then gives each speaker and each entity its identity. Start with {@link
 * org.colloquy.identity.person.CorpusSpeakers} and {@link
 * org.colloquy.identity.thing.CorpusEntities}, which hold the corpus in one process; {@link
 * org.colloquy.identity.person.SpeakersByKeys} and {@link
 * org.colloquy.identity.thing.EntitiesByKeys} make the same decisions where it lies in parts.
 *
 * <p>To add a reason for which two names are one, or are kept apart, add it to the room of people
 * or of rules; what is likely but not sure belongs into a suggestion.
 */
package org.colloquy.identity;
