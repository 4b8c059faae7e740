/**
 * The command line: options, and the two commands that only print, {@code --dry-run} and {@code
 * --explain}. Start with {@link org.colloquy.app.command.CommandLineOptions}. To add an option, add
 * a field there and a component to {@link org.colloquy.app.work.Settings}.
 */
package org.colloquy.app.command;
