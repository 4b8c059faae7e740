/**
 * Makes the fingerprints that decide what is done again: the keys of the store, and the
 * fingerprints of the program and of published files. Start with {@link
 * org.colloquy.app.keys.FileKeys}.
 *
 * <p>To add a package to the program, list it in {@code ProgramPart}; a test fails until it is
 * there.
 */
package org.colloquy.app.keys;
