/**
 * Tables as Apache Parquet files, for databases, R, pandas and Spark. Start with {@link
 * org.colloquy.report.parquet.ParquetTableFile}, which writes one table, or some rows of one, to
 * any stream. Only this package knows the library, and only its parts that need no Hadoop.
 *
 * <p>To add a type of cells, give it a type in {@code ParquetSchema} and a value in {@code
 * ParquetRow}.
 */
package org.colloquy.report.parquet;
