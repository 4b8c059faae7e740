/**
 * What the tables of the whole corpus count, by speaker, by entity, and by both. Start with {@link
 * org.colloquy.report.tally.CorpusTally}. Tallies of parts of a corpus can be added up in any
 * order, and can travel between processes.
 *
 * <p>To add a count, add it to the tally of whom or what it is about, and to its {@code and}.
 */
package org.colloquy.report.tally;
