/**
 * Means and how sure they are: tones added up by transcript, and the interval of 95 % around their
 * mean. Start with {@link org.colloquy.report.interval.MeanInterval}. To change how an interval is
 * made, change it there and in {@code tone.js} of the page, which does the same for a choice of
 * transcripts, and let {@code MeanIntervalTest} print the coverage.
 */
package org.colloquy.report.interval;
