/**
 * Swapping a whole folder of reports for the published one, so that readers see one run or the next
 * and lose no files of their own. Start with {@link org.colloquy.report.publication.Publication};
 * {@code ReplacedFolder} does the two renames.
 */
package org.colloquy.report.publication;
