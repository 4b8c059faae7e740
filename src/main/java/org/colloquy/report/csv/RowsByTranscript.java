package org.colloquy.report.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a published table as bytes, transcript by transcript: many times as fast as reading
 * its cells. The second column must be the transcript.
 */
public final class RowsByTranscript implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  /** A byte-order mark may stand before the first name. */
  private static final Pattern HEADER =
      Pattern.compile("[^\\w]{0,3}\\w+([,;\\t])transcript\\1.*", Pattern.DOTALL);

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private final byte[] header;
  private final byte delimiter;
  private byte[] pending = new byte[0];
  private Optional<RowBytes> ahead;

  /**
   * The rows of one transcript that follow each other.
   *
   * @param transcript the second cell of each row
   * @param bytes the rows with their line ends
   */
  public record RowBytes(String transcript, byte[] bytes) {
    /** Whether these are the same bytes. */
    public boolean isSame(RowBytes other) {
      return Arrays.equals(bytes, other.bytes);
    }
  }

  /**
   * Opens a table.
   *
   * @throws IOException if it cannot be read or its second column is not the transcript
   */
  public RowsByTranscript(Path file) throws IOException {
    this.in = Files.newInputStream(file);
    try {
      this.header = row();
      Matcher names = HEADER.matcher(new String(header, StandardCharsets.ISO_8859_1));
      if (!names.matches()) {
        throw new IOException(
            file.getFileName() + " does not have the transcript as its second column");
      }
      this.delimiter = (byte) names.group(1).charAt(0);
      this.ahead = read();
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** The header with its byte-order mark, if it has one, and its line end. */
  public byte[] header() {
    return header.clone();
  }

  /** The header and these rows, as a table for {@link PublishedTable}. */
  public InputStream table(RowBytes rows) {
    return new SequenceInputStream(
        new ByteArrayInputStream(header), new ByteArrayInputStream(rows.bytes()));
  }

  /** The rows that come next, without moving on; empty at the end. */
  public Optional<RowBytes> peek() {
    return ahead;
  }

  /**
   * Returns the rows that come next and moves on; empty at the end.
   *
   * @throws IOException if the table cannot be read or its last row is cut off
   */
  public Optional<RowBytes> next() throws IOException {
    Optional<RowBytes> rows = ahead;
    if (rows.isPresent()) {
      ahead = read();
    }
    return rows;
  }

  /** All rows of the transcript that comes next. */
  private Optional<RowBytes> read() throws IOException {
    byte[] first = pending.length > 0 ? pending : row();
    if (first.length == 0) {
      return Optional.empty();
    }
    String transcript = transcriptOf(first);
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    rows.write(first);
    pending = row();
    while (pending.length > 0 && transcriptOf(pending).equals(transcript)) {
      rows.write(pending);
      pending = row();
    }
    return Optional.of(new RowBytes(transcript, rows.toByteArray()));
  }

  /** The bytes up to and with the next line end outside quotes; none at the end of the file. */
  private byte[] row() throws IOException {
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    boolean quoted = false;
    while (true) {
      int start = at;
      for (; at < filled; at++) {
        byte b = buffer[at];
        if (b == '"') {
          quoted = !quoted;
        } else if (b == '\n' && !quoted) {
          at++;
          row.write(buffer, start, at - start);
          return row.toByteArray();
        }
      }
      row.write(buffer, start, at - start);
      filled = in.read(buffer);
      at = 0;
      if (filled < 0) {
        filled = 0;
        if (row.size() > 0) {
          throw new IOException("the last row is cut off");
        }
        return new byte[0];
      }
    }
  }

  private String transcriptOf(byte[] row) throws IOException {
    int start = endOfCell(row, 0) + 1;
    int end = endOfCell(row, start);
    String cell = new String(row, start, end - start, StandardCharsets.UTF_8);
    return cell.startsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }

  private int endOfCell(byte[] row, int start) throws IOException {
    boolean quoted = false;
    for (int i = start; i < row.length; i++) {
      if (row[i] == '"') {
        quoted = !quoted;
      } else if (row[i] == delimiter && !quoted) {
        return i;
      }
    }
    throw new IOException("a row is too short");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
