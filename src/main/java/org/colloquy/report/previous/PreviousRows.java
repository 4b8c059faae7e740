package org.colloquy.report.previous;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.PublishedRows;
import org.colloquy.model.PublishedRows.ByteRange;
import org.colloquy.model.SheetRows;
import org.colloquy.report.folder.FileLink;

/** The rows and pages of the previous publication that a transcript can take over. */
public final class PreviousRows implements AutoCloseable {
  private final PreviousTables previous;
  private final Map<String, FileChannel> open = new HashMap<>();

  public PreviousRows(PreviousTables previous) {
    this.previous = previous;
  }

  /** Whether this transcript's published rows have this fingerprint; false if it is empty. */
  public boolean areOf(String transcript, Optional<Fingerprint> print) {
    PublishedRows rows = previous.rows().get(transcript);
    return rows != null && print.isPresent() && rows.print().equals(print.get());
  }

  /**
   * The place of a transcript's rows in the file of this name; empty if they are not there or may
   * be harmed. Ask only for a transcript whose rows {@link #areOf} a fingerprint.
   */
  public Optional<ByteRange> placeIn(String file, String transcript) {
    return isUnharmed(file)
        ? Optional.ofNullable(previous.rows().get(transcript).places().get(file))
        : Optional.empty();
  }

  /** The rows of a transcript in a sheet of the workbook; empty if they are not known. */
  public Optional<SheetRows> inSheet(String sheet, String transcript) {
    PublishedRows rows = previous.rows().get(transcript);
    return rows == null ? Optional.empty() : Optional.ofNullable(rows.sheets().get(sheet));
  }

  /** Whether the file of this name is there and as it was published. */
  public boolean isUnharmed(String file) {
    return previous.unharmed().contains(file);
  }

  /** The path of the file of this name, which may be missing. */
  public Path path(String file) {
    return previous.folder().resolve(file);
  }

  /**
   * The file of this name, open for reading. The caller must not close it.
   *
   * @throws IOException if it cannot be opened
   */
  public FileChannel file(String name) throws IOException {
    FileChannel channel = open.get(name);
    if (channel == null) {
      channel = FileChannel.open(path(name), StandardOpenOption.READ);
      open.put(name, channel);
    }
    return channel;
  }

  /**
   * Links a whole file into another folder, or copies it where the file system has no links.
   *
   * @param file its path below the folder, with {@code /} between its parts
   * @return false if it is not there or may be harmed; then nothing is done
   */
  public boolean take(String file, Path folder) throws IOException {
    if (!isUnharmed(file)) {
      return false;
    }
    FileLink.linkOrCopy(previous.folder().resolve(file), folder.resolve(file));
    return true;
  }

  @Override
  public void close() throws IOException {
    for (FileChannel channel : open.values()) {
      channel.close();
    }
  }
}
