/**
 * When the turns of a transcript are spoken. A reader hands over {@link
 * org.colloquy.transcript.time.TimedStretch}es of its text; {@link
 * org.colloquy.transcript.time.TurnTimes} decides when each turn is spoken. Pages, whose times are
 * printed, have theirs from {@link org.colloquy.transcript.time.PrintedTimes}.
 *
 * <p>Nothing is added here for a new format: its reader hands over stretches, or its utterances
 * with their times to {@code TimedUtterances}. A new way to print times is a pattern in {@code
 * WrittenTime}.
 */
package org.colloquy.transcript.time;
