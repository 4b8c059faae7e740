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
 * What the tables of one publication say of transcripts, people and things: enough to compare it
 * with another. Cells are compared as they stand in the tables. Its size grows with transcripts,
 * people and things, not with turns.
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
   * A file.
   *
   * @param sha256 of its bytes; empty if it was not read
   */
  record PublishedTranscript(String title, String status, String sha256) {}

  /**
   * Somebody who speaks, or something that is talked about.
   *
   * @param count turns or mentions
   * @param tone mean, if it has one
   * @param scored how many sentences or clauses are in the mean
   */
  record Subject(String name, long count, OptionalDouble tone, long scored) {}

  /**
   * @throws IOException if the tables are not there, or not those of this version
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
