/**
 * Wires everything together: command line, threads, progress, exit codes. No other package touches
 * standard output, ends the process, or imports picocli and the progress bar. Start with {@link
 * org.colloquy.app.Main}, which makes a {@code Run} of the command line.
 *
 * <p>To add a step to a run, call it from {@code PublishingRun}; to add an option, add it to {@code
 * CommandLineOptions} and to {@link org.colloquy.app.work.Settings}.
 */
package org.colloquy.app;
