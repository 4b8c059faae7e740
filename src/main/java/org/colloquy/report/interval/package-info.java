/**
 * Means and how sure they are: tones added up by transcript, and the interval of 95 % around their
 * mean. Start with {@link org.colloquy.report.interval.MeanInterval}.
 *
 * <p>Shares that a sample estimates come from {@link org.colloquy.report.interval.StratifiedShare},
 * how far two people agree from {@link org.colloquy.report.interval.Agreement}.
 *
 * <p>To add another kind of interval, write it there and in {@code tone.js} of the page, which does
 * the same for a choice of transcripts, and look at the coverage that {@code MeanIntervalTest}
 * prints.
 */
package org.colloquy.report.interval;
