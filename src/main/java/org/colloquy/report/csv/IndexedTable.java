package org.colloquy.report.csv;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.colloquy.model.PublishedRows;
import org.colloquy.model.PublishedRows.ByteRange;

/** A published table with the place of each transcript's rows, so that single ones can be read. */
public final class IndexedTable {
  private final Path file;
  private final long header;
  private final Map<String, ByteRange> places;
  private final Map<String, PublishedRows> rows;

  private IndexedTable(
      Path file, long header, Map<String, ByteRange> places, Map<String, PublishedRows> rows) {
    this.file = file;
    this.header = header;
    this.places = places;
    this.rows = rows;
  }

  /**
   * Returns the table; empty if the places do not cover all of its rows without gaps.
   *
   * @param file the table, as it was published
   * @param rows the places of rows, by transcript
   * @throws IOException if the file is missing
   */
  public static Optional<IndexedTable> of(Path file, Map<String, PublishedRows> rows)
      throws IOException {
    String name = file.getFileName().toString();
    Map<String, ByteRange> places = new HashMap<>();
    for (Map.Entry<String, PublishedRows> each : rows.entrySet()) {
      ByteRange place = each.getValue().places().get(name);
      if (place != null) {
        places.put(each.getKey(), place);
      }
    }
    OptionalLong header = startOfRows(places, Files.size(file));
    return header.isPresent()
        ? Optional.of(new IndexedTable(file, header.getAsLong(), places, rows))
        : Optional.empty();
  }

  /** Where the first rows begin; empty unless all follow each other up to the end of the file. */
  private static OptionalLong startOfRows(Map<String, ByteRange> places, long size) {
    long start = -1;
    long end = -1;
    for (ByteRange place :
        places.values().stream().sorted(Comparator.comparingLong(ByteRange::start)).toList()) {
      if (end >= 0 && place.start() != end) {
        return OptionalLong.empty();
      }
      start = start < 0 ? place.start() : start;
      end = place.start() + place.length();
    }
    return end == size ? OptionalLong.of(start) : OptionalLong.empty();
  }

  public Path file() {
    return file;
  }

  /** Whether a transcript's rows are known to be the same in another publication of this table. */
  public boolean isSame(String transcript, IndexedTable other) {
    PublishedRows mine = rows.get(transcript);
    PublishedRows theirs = other.rows.get(transcript);
    return mine != null && theirs != null && mine.print().equals(theirs.print());
  }

  /**
   * The header and the rows of a transcript, which may be none.
   *
   * @throws IOException if they cannot be read
   */
  public InputStream table(String transcript) throws IOException {
    ByteRange place = places.getOrDefault(transcript, new ByteRange(0, 0));
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(header + place.length()));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      read(channel, 0, bytes.limit((int) header));
      read(channel, place.start(), bytes.limit(bytes.capacity()));
    }
    return new ByteArrayInputStream(bytes.array());
  }

  private void read(FileChannel channel, long from, ByteBuffer bytes) throws IOException {
    long at = from;
    while (bytes.hasRemaining()) {
      int read = channel.read(bytes, at);
      if (read < 0) {
        throw new EOFException(file.getFileName() + " is shorter than when it was published");
      }
      at += read;
    }
  }
}
