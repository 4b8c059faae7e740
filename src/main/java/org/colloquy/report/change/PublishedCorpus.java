package org.colloquy.report.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
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
   * @param tone the mean tone; empty if nothing has a tone
   * @param scored how many sentences or clauses are in the mean
   */
  record Subject(String name, long count, OptionalDouble tone, long scored) {}

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
        List.of("speaker_id", "name", "turns", "sentiment_mean", "sentences", "unscored"),
        row ->
            speakers.put(
                row.get(0),
                new Subject(
                    row.get(1),
                    Long.parseLong(row.get(2)),
                    number(row.get(3)),
                    Long.parseLong(row.get(4)) - Long.parseLong(row.get(5)))));
    PublishedTable.read(
        folder.resolve(ReportFiles.ENTITIES),
        List.of("entity_id", "name", "mentions", "sentiment_mean", "sentiment_n"),
        row ->
            entities.put(
                row.get(0),
                new Subject(
                    row.get(1),
                    Long.parseLong(row.get(2)),
                    number(row.get(3)),
                    Long.parseLong(row.get(4)))));
  }

  private static OptionalDouble number(String cell) {
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }
}
