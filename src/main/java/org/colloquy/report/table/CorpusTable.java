package org.colloquy.report.table;

/**
 * A table that is made of digests. Its rows belong to the corpus as a whole, or are listed file by
 * file; the page shows all of them.
 *
 * @param <R> what a row is made of
 */
public sealed interface CorpusTable<R> extends ReportTable<R> permits CountedTable, ListedTable {}
