/**
 * Labels become people, with the reason for each finding. Start with {@link
 * org.colloquy.speaker.Casting}, which does so within a transcript.
 *
 * <p>To add a finding about people, make it in a package below and call it in {@code
 * Casting.cast()}.
 */
package org.colloquy.speaker;
