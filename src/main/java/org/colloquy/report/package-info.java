/**
 * The corpus becomes tables, the tables become files, the files are published together. Alone
 * imports opencsv and Jackson. The contract of the tables is {@code src/site/markdown/reports.md}.
 */
package org.colloquy.report;
