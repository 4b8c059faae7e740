/**
 * The tables of a corpus in parts: made where its transcripts are, and added up by keys. Start with
 * {@link org.colloquy.cluster.tables.TablesByKeys}.
 *
 * <p>To add a table, add it to the plain program; whether it is listed, counted or of transcripts
 * says how it is made here.
 */
package org.colloquy.cluster.tables;
