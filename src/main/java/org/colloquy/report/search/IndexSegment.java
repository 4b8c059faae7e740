package org.colloquy.report.search;

import java.util.List;

/**
 * A segment of the index: transcripts that follow each other in the corpus.
 *
 * @param name 16 hexadecimal digits, with which the names of its files begin
 * @param transcripts how many analysed transcripts it holds
 * @param firstTerms the first term of each of its files of terms, ascending
 */
public record IndexSegment(String name, int transcripts, List<String> firstTerms) {
  public IndexSegment {
    firstTerms = List.copyOf(firstTerms);
    if (transcripts < 1) {
      throw new IllegalArgumentException("segment " + name + " has no transcripts");
    }
  }
}
