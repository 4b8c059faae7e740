/**
 * What is what across transcripts. Start with {@link org.colloquy.identity.thing.CorpusEntities},
 * or with {@link org.colloquy.identity.thing.EntitiesByKeys} for a corpus in parts.
 *
 * <p>To add a reason for which names of different transcripts mean one thing, add a rule in {@link
 * org.colloquy.identity.rule}; what is likely and not sure belongs into {@code IdentityDoubts}.
 */
package org.colloquy.identity.thing;
