/**
 * The files of a folder of reports: their names, {@code run.json}, and links, deletion and
 * durability. Start with {@link org.colloquy.report.folder.ReportFiles}; to add a report, list it
 * there, else a run takes the folder for somebody else's.
 */
package org.colloquy.report.folder;
