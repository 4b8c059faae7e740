/**
 * Columns of tables and the cells below them, whatever the table and the format. Start with {@link
 * org.colloquy.report.column.Columns}. To add a kind of value, add a method to it and, if the value
 * is printed in a way of its own, one to {@link org.colloquy.report.column.Cells}.
 */
package org.colloquy.report.column;
