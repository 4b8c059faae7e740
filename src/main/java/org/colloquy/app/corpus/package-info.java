/**
 * Makes the tables of all files together, or finds that the published ones are still right. Start
 * with {@link org.colloquy.app.corpus.Corpus}; {@link org.colloquy.app.corpus.CorpusSummary} passes
 * over it, and {@link org.colloquy.app.corpus.TableMaking} writes its tables.
 *
 * <p>To add a figure to the summary of a run, count it in {@link
 * org.colloquy.app.corpus.CorpusSummary}, which hands it over in {@link
 * org.colloquy.store.CorpusCounts}.
 */
package org.colloquy.app.corpus;
