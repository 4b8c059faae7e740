package org.colloquy.report.table;

import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.CorpusEntry;

/** Fetches the analysis of a file, for rows that cannot be taken over. */
public interface AnalysisSource {
  /**
   * @param entry of a file that was analysed
   */
  AnalysedTranscript of(CorpusEntry entry);
}
