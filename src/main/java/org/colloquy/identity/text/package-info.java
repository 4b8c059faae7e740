/**
 * Texts that were filed twice. Start with {@link org.colloquy.identity.text.RepeatedTexts}.
 *
 * <p>To add a way of finding texts that are nearly the same, give {@code RepeatedTexts} another
 * fingerprint of a digest.
 */
package org.colloquy.identity.text;
