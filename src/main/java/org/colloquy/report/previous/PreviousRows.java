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
import org.colloquy.report.folder.FileLink;

/** What can be taken over of one transcript from the publication before. */
public final class PreviousRows implements AutoCloseable {
  private final PreviousTables earlier;
  private final Map<String, FileChannel> open = new HashMap<>();

  public PreviousRows(PreviousTables earlier) {
    this.earlier = earlier;
  }

  /** Whether this transcript's published rows have this fingerprint; false if it is empty. */
  public boolean areOf(String transcript, Optional<Fingerprint> print) {
    PublishedRows rows = earlier.rows().get(transcript);
    return rows != null && print.isPresent() && rows.print().equals(print.get());
  }

  /** Where they lie in the file of this name; empty if they are not there or may be harmed. */
  public Optional<ByteRange> placeIn(String file, String transcript) {
    return earlier.unharmed().contains(file)
        ? Optional.ofNullable(earlier.rows().get(transcript).places().get(file))
        : Optional.empty();
  }

  /** The file of this name; whoever asks does not close it. */
  public FileChannel file(String name) throws IOException {
    FileChannel channel = open.get(name);
    if (channel == null) {
      channel = FileChannel.open(earlier.folder().resolve(name), StandardOpenOption.READ);
      open.put(name, channel);
    }
    return channel;
  }

  /**
   * Puts a whole file into another folder, without copying it if that can be done.
   *
   * @return false if it is not there, or may be harmed
   */
  public boolean take(String file, Path folder) throws IOException {
    if (!earlier.unharmed().contains(file)) {
      return false;
    }
    FileLink.linkOrCopy(earlier.folder().resolve(file), folder.resolve(file));
    return true;
  }

  @Override
  public void close() throws IOException {
    for (FileChannel channel : open.values()) {
      channel.close();
    }
  }
}
