/**
 * What is what across transcripts. Start with {@link org.colloquy.identity.thing.CorpusEntities}.
 *
 * <p>To add a reason for which names of different transcripts mean one thing, add it to {@code
 * CorpusEntities}.
 */
package org.colloquy.identity.thing;
