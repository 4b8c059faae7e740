/**
 * Checks the user's table of aliases against the whole corpus. Start with {@link
 * org.colloquy.speaker.corpus.UnmatchedAliases}.
 *
 * <p>To add a check, add it to {@code UnmatchedAliases}.
 */
package org.colloquy.speaker.corpus;
