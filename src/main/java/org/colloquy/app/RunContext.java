package org.colloquy.app;

import org.colloquy.app.analysis.Workplace;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.FileTally;
import org.colloquy.app.work.Progress;
import org.colloquy.app.work.Settings;
import org.colloquy.store.RecordStore;
import org.colloquy.store.ResultStore;

/**
 * The context that the steps of a run share.
 *
 * @param kept what this machine keeps next to the reports: the record of the publication, digests
 * @param results the results of earlier runs
 * @param workplace where the work on files is done
 * @param keys makes the keys of the store
 * @param progress shows how far the run is
 * @param fileTally counts files by how much work each needed
 * @param account records how long each step took
 */
record RunContext(
    Settings settings,
    RecordStore kept,
    ResultStore results,
    Workplace workplace,
    FileKeys keys,
    Progress progress,
    FileTally fileTally,
    RunAccount account) {}
