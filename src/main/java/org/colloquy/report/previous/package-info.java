/**
 * Rows and pages that are taken over from the previous publication because they would be the same.
 * Start with {@link org.colloquy.report.previous.PreviousRows}. Whatever a new row depends on must
 * be part of {@link org.colloquy.report.previous.RowsFingerprint}.
 */
package org.colloquy.report.previous;
