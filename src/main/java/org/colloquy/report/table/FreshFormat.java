package org.colloquy.report.table;

import java.io.IOException;
import java.util.Optional;
import org.colloquy.model.CorpusEntry;

/**
 * The files of a format that takes no rows over from the previous publication: all that goes into
 * them is made for each publication.
 *
 * <p>Rows come to the sinks on one thread; files and transcripts are added on another one, so that
 * none of them waits in memory. {@link #finish} is called when both are done.
 */
public interface FreshFormat extends AutoCloseable {
  /** The sink for the rows of a table; empty if nothing is made of them. */
  Optional<RowSink> sink(ReportTable<?> table);

  /** Adds the next file of the corpus, sorted by id, whatever became of it. */
  default void add(CorpusEntry file) {}

  /**
   * Adds the transcript of the file that was added last. Nothing of it may be kept: a transcript
   * can be large.
   */
  default void add(TranscriptRows rows) {}

  /**
   * Completes the files when everything is added.
   *
   * @throws IOException if anything could not be written
   */
  void finish() throws IOException;

  /** Closes the files, completed or not. */
  @Override
  void close() throws IOException;
}
