/**
 * The corpus becomes tables, the tables become files, the files are published together. The only
 * writer of CSV, JSON and spreadsheets for users: opencsv, Jackson, POI. The contract of the tables
 * is {@code src/site/markdown/reports.md}.
 */
package org.colloquy.report;
