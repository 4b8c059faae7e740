/**
 * Holds the words of a run that all steps share: its {@link org.colloquy.app.work.Settings}, a
 * {@link org.colloquy.app.work.DataFile}, the {@link org.colloquy.app.work.FileResult} that it
 * becomes, and the {@link org.colloquy.app.work.Progress} that shows it. Start with {@link
 * org.colloquy.app.work.FileResult}.
 *
 * <p>To add an option, add it to {@link org.colloquy.app.work.Settings} and to {@code
 * CommandLineOptions}.
 */
package org.colloquy.app.work;
