/**
 * The tables as one SQLite database, for Datasette, SQL and every language that has a driver. Start
 * with {@link org.colloquy.report.sqlite.DatabaseFile}. Only this package of the reports knows the
 * driver.
 *
 * <p>To add a view, add it to {@code views.sql}; to add a type of cells, give it a type in {@code
 * TableStatements} and a value in {@code InsertedRows}.
 */
package org.colloquy.report.sqlite;
