package org.colloquy.app;

import org.colloquy.report.previous.PreviousTables;
import org.colloquy.store.PublicationRecord;

/**
 * The tables of a run.
 *
 * @param publication the record of their publication, for the store
 * @param previous the tables of the previous publication; none if the new ones are the same
 * @param unchanged whether they are the same as in the previous publication
 */
record RunTables(PublicationRecord publication, PreviousTables previous, boolean unchanged) {}
