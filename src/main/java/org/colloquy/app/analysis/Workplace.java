package org.colloquy.app.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.PartedTables;
import org.colloquy.app.work.Progress;
import org.colloquy.app.work.UserTables;
import org.colloquy.store.FiledDigests;
import org.colloquy.store.RecordStore;
import org.colloquy.store.ResultStore;
import org.colloquy.transcript.FileContents;
import org.colloquy.transcript.TranscriptFile;

/**
 * Where the work on single files is done: in this process ({@link ThisProcess}), or elsewhere. What
 * is found must not depend on it.
 */
public interface Workplace extends AutoCloseable {
  /**
   * Lists every file of the data folder, sorted by id.
   *
   * @throws IOException if the folder cannot be listed
   */
  List<TranscriptFile> files() throws IOException;

  /** Returns where the contents of the listed files are. */
  FileContents contents();

  /**
   * Returns the store of results.
   *
   * @param kept what this machine keeps next to the reports
   * @throws IOException if it cannot be used
   */
  ResultStore results(RecordStore kept) throws IOException;

  /**
   * Loads every file once to find its key; the result is in the order of the list.
   *
   * @param results says of which files the outcome is known
   * @throws InterruptedException if the run is told to stop
   */
  List<DataFile> load(List<TranscriptFile> files, FileKeys keys, ResultStore results)
      throws InterruptedException;

  /**
   * What an analysis of files needs.
   *
   * @param keys makes the keys of the store
   * @param tables the user's own tables
   * @param results the store of results
   * @param digests where the digests of the results go
   * @param progress is told of each file; its calls are synchronised on it
   */
  record Equipment(
      FileKeys keys,
      UserTables tables,
      ResultStore results,
      FiledDigests digests,
      Progress progress) {}

  /**
   * Analyses every file. Files that have changed within the last seconds come last, after they have
   * had time to settle.
   *
   * @param files as {@link #load} returned them
   * @param receiver gets the result of each file
   * @throws InterruptedException if the run is told to stop
   */
  void analyse(List<DataFile> files, Equipment equipment, CorpusAnalysis.Results receiver)
      throws InterruptedException;

  /**
   * Returns what makes the tables elsewhere; empty if this process makes them.
   *
   * @param files the number of files in the corpus
   */
  Optional<PartedTables> partedTables(int files);

  /**
   * Called when the reports have been published in the output folder.
   *
   * @throws IOException if they cannot be passed on to where they are wanted
   */
  void published() throws IOException;

  /** Ends what was begun for the work. */
  @Override
  void close();
}
