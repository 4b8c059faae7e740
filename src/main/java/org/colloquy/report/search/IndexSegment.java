package org.colloquy.report.search;

/**
 * A segment of the index: transcripts that follow each other in the corpus.
 *
 * @param name 16 hexadecimal digits, with which the names of its files begin
 * @param transcripts how many analysed transcripts it holds
 */
public record IndexSegment(String name, int transcripts) {
  public IndexSegment {
    if (transcripts < 1) {
      throw new IllegalArgumentException("segment " + name + " has no transcripts");
    }
  }
}
