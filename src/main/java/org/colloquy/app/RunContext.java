package org.colloquy.app;

import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.FileTally;
import org.colloquy.app.work.Progress;
import org.colloquy.app.work.Settings;
import org.colloquy.store.RecordStore;

/**
 * What the steps of a run share.
 *
 * @param store of what earlier runs have analysed
 * @param keys under which it is found
 * @param progress shows how far the run is
 * @param fileTally counts files by how much work each needed
 * @param account is told when a step is done
 */
record RunContext(
    Settings settings,
    RecordStore store,
    FileKeys keys,
    Progress progress,
    FileTally fileTally,
    RunAccount account) {}
