/**
 * Swapping a whole folder of reports for the published one, so that readers see one run or the next
 * and lose no files of their own. Start with {@link org.colloquy.report.publication.Publication};
 * {@code ReplacedFolder} does the two renames.
 *
 * <p>Nothing is added here. A folder is swapped in the same way whatever is in it; a new report is
 * listed in {@link org.colloquy.report.folder.ReportFiles}.
 */
package org.colloquy.report.publication;
