/**
 * Shows how far a run is and how it ended: on a terminal, in lines, in the log file. No stored
 * result depends on it. Start with {@link org.colloquy.app.console.BarProgress} for what is shown
 * during a run and with {@link org.colloquy.app.console.RunReport} for its last lines.
 *
 * <p>To add another way to show progress, implement {@link org.colloquy.app.work.Progress} here and
 * choose it in {@code PublishingRun}.
 */
package org.colloquy.app.console;
