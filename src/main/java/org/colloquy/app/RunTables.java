package org.colloquy.app;

import org.colloquy.report.previous.PreviousTables;
import org.colloquy.store.PublicationRecord;

/**
 * The tables of a run.
 *
 * @param publication what the store is to remember of them
 * @param previous what is known of those of the publication before
 * @param unchanged whether they are those of the publication before
 */
record RunTables(PublicationRecord publication, PreviousTables previous, boolean unchanged) {}
