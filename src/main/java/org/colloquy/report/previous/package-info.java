/**
 * Rows and pages that are taken over from the previous publication because they would be the same.
 * Start with {@link org.colloquy.report.previous.PreviousRows}.
 *
 * <p>To add something that a row depends on, add it to {@link
 * org.colloquy.report.previous.RowsFingerprint}; otherwise old rows are taken over although they
 * would differ.
 */
package org.colloquy.report.previous;
