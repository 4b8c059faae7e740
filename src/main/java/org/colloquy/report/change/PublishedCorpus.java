package org.colloquy.report.change;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.report.csv.PublishedTable;
import org.colloquy.report.folder.ReportFiles;

/**
 * The cells of one publication's tables that are compared with another's: of its transcripts,
 * speakers and entities. They are as they stand in the tables. The size grows with transcripts,
 * speakers and entities, not with turns.
 *
 * @param transcripts by id
 * @param speakers by id
 * @param entities by id
 */
record PublishedCorpus(
    Map<String, PublishedTranscript> transcripts,
    Map<String, Subject> speakers,
    Map<String, Subject> entities) {

  /**
   * A row of {@code transcripts.csv}.
   *
   * @param sha256 SHA-256 of the file's bytes, hexadecimal; empty if it was not read
   */
  record PublishedTranscript(String title, String status, String sha256) {}

  /**
   * A speaker or an entity.
   *
   * @param count the number of turns or mentions
   * @param tone the mean tone; empty if it has no interval
   */
  record Subject(String name, long count, Optional<MeanTone> tone) {}

  /**
   * A mean of tones with its interval.
   *
   * @param n how many sentences or mentions are in the mean, at least 2
   */
  record MeanTone(BigDecimal mean, BigDecimal low, BigDecimal high, long n) {
    /** Whether the intervals have no value in common. */
    boolean isApartFrom(MeanTone other) {
      return low.compareTo(other.high) > 0 || high.compareTo(other.low) < 0;
    }
  }

  /**
   * Reads the tables of a publication.
   *
   * @throws IOException if a table is missing or cannot be read, or lacks a column of this version
   */
  static PublishedCorpus in(Path folder) throws IOException {
    PublishedCorpus corpus = new PublishedCorpus(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    try {
      corpus.read(folder);
    } catch (NumberFormatException e) {
      throw new IOException("a number cannot be read: " + e.getMessage(), e);
    }
    return corpus;
  }

  private void read(Path folder) throws IOException {
    PublishedTable.read(
        folder.resolve(ReportFiles.TRANSCRIPTS),
        List.of("transcript", "title", "status", "sha256"),
        row ->
            transcripts.put(
                row.get(0), new PublishedTranscript(row.get(1), row.get(2), row.get(3))));
    PublishedTable.read(
        folder.resolve(ReportFiles.SPEAKERS),
        columns("speaker_id", "turns"),
        row -> speakers.put(row.get(0), subject(row)));
    PublishedTable.read(
        folder.resolve(ReportFiles.ENTITIES),
        columns("entity_id", "mentions"),
        row -> entities.put(row.get(0), subject(row)));
  }

  private static List<String> columns(String id, String count) {
    return List.of(
        id, "name", count, "sentiment_mean", "sentiment_low", "sentiment_high", "sentiment_n");
  }

  /** The subject in a row of these columns. */
  private static Subject subject(List<String> row) {
    return new Subject(
        row.get(1),
        Long.parseLong(row.get(2)),
        row.get(4).isEmpty()
            ? Optional.empty()
            : Optional.of(
                new MeanTone(
                    new BigDecimal(row.get(3)),
                    new BigDecimal(row.get(4)),
                    new BigDecimal(row.get(5)),
                    Long.parseLong(row.get(6)))));
  }
}
