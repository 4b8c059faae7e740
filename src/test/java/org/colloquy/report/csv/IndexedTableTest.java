package org.colloquy.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.PublishedRows;
import org.colloquy.model.PublishedRows.ByteRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indexed table reads the rows of single transcripts, and is empty if a place is unknown. */
class IndexedTableTest {
  private static final String HEADER = "turn_id,transcript\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void table() throws IOException {
    file = folder.resolve("turns.csv");
    Files.writeString(file, HEADER + "a#1,a\na#2,a\nb#1,b\n");
  }

  private static PublishedRows rows(String print, long start, long length) {
    return new PublishedRows(
        new Fingerprint.Builder().add(print).build(),
        new TreeMap<>(Map.of("turns.csv", new ByteRange(start, length))));
  }

  private static Map<String, PublishedRows> all(String printOfB) {
    int start = HEADER.length();
    return Map.of("a", rows("1", start, 12), "b", rows(printOfB, start + 12, 6));
  }

  private static String text(IndexedTable known, String transcript) throws IOException {
    return new String(known.table(transcript).readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void rowsOfATranscriptStandBelowTheHeader() throws IOException {
    IndexedTable known = IndexedTable.of(file, all("2")).orElseThrow();
    assertThat(text(known, "a")).isEqualTo(HEADER + "a#1,a\na#2,a\n");
    assertThat(text(known, "b")).isEqualTo(HEADER + "b#1,b\n");
    assertThat(text(known, "without turns")).isEqualTo(HEADER);
  }

  @Test
  void rowsAreTheSameIfTheyWereMadeOfTheSame() throws IOException {
    IndexedTable previous = IndexedTable.of(file, all("2")).orElseThrow();
    IndexedTable current = IndexedTable.of(file, all("3")).orElseThrow();
    assertThat(previous.isSame("a", current)).isTrue();
    assertThat(previous.isSame("b", current)).isFalse();
    assertThat(previous.isSame("without turns", current)).isFalse();
  }

  @Test
  void nothingIsKnownIfRowsAreLeftOver() throws IOException {
    assertThat(IndexedTable.of(file, Map.of())).isEmpty();
    assertThat(IndexedTable.of(file, Map.of("a", rows("1", HEADER.length(), 12)))).isEmpty();
    assertThat(
            IndexedTable.of(
                file,
                Map.of(
                    "a", rows("1", HEADER.length(), 6), "b", rows("2", HEADER.length() + 12, 6))))
        .isEmpty();
  }
}
