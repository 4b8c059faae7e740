package org.colloquy.report.table;

import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.CorpusEntry;

/** A source of analyses, which are fetched only for rows that cannot be taken over. */
public interface AnalysisSource {
  /**
   * Returns the analysis of a file.
   *
   * @param entry the entry of a file that was analysed
   */
  AnalysedTranscript of(CorpusEntry entry);
}
