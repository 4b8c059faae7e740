/**
 * Analyses the files, each from its bytes to its outcome, on several threads and with the store.
 * Start with {@link org.colloquy.app.analysis.TranscriptAnalysis}; {@link
 * org.colloquy.app.analysis.StoredAnalysis} calls it only if the store has no result.
 *
 * <p>To add a step between the full analysis and none, add a {@code Rung} and try it in {@code
 * Ladder}.
 */
package org.colloquy.app.analysis;
