package org.colloquy.app;

import java.util.Set;
import org.colloquy.report.Format;
import org.colloquy.report.previous.PreviousTables;
import org.colloquy.store.PublicationRecord;

/**
 * The tables of a run.
 *
 * @param publication the record of their publication, for the store
 * @param previous the tables of the previous publication; none if the new ones are the same
 * @param unchanged whether they are the same as in the previous publication
 * @param formats the formats that they are in
 */
record RunTables(
    PublicationRecord publication,
    PreviousTables previous,
    boolean unchanged,
    Set<Format> formats) {}
