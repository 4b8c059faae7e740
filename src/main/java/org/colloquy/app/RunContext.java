package org.colloquy.app;

import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.FileTally;
import org.colloquy.app.work.Progress;
import org.colloquy.app.work.Settings;
import org.colloquy.store.RecordStore;

/**
 * The context that the steps of a run share.
 *
 * @param store the results of earlier runs
 * @param keys makes the keys of the store
 * @param progress shows how far the run is
 * @param fileTally counts files by how much work each needed
 * @param account records how long each step took
 */
record RunContext(
    Settings settings,
    RecordStore store,
    FileKeys keys,
    Progress progress,
    FileTally fileTally,
    RunAccount account) {}
