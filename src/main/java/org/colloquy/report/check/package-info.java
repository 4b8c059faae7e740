/**
 * How right the program is on the user's own transcripts: the sample that people check ({@code
 * check.csv}), and what their answers say ({@code accuracy.csv}). Both are made of the published
 * CSV files, so nothing else is read. Start with {@link org.colloquy.report.check.CheckReports}.
 *
 * <p>To add a kind of what is checked, add it to {@link org.colloquy.model.CheckKind} and hand over
 * its claims in {@code ClaimReader}.
 */
package org.colloquy.report.check;
