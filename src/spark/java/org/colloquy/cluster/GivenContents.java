package org.colloquy.cluster;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.transcript.FileContents;
import org.colloquy.transcript.TranscriptFile;

/**
 * The contents of the transcripts that the tasks of this process are at, which came as rows of a
 * table. Safe for use by several threads.
 */
final class GivenContents implements FileContents {
  private final Map<String, Kept> here = new ConcurrentHashMap<>();

  /** A content and how many tasks need it: two attempts at one transcript may be here at a time. */
  private record Kept(GivenFile file, int tasks) {}

  /** Holds the content of a file, if it came along. */
  void hold(FileOrder order) {
    if (order.given() != null) {
      here.merge(
          order.id(),
          new Kept(order.given(), 1),
          (kept, more) -> new Kept(kept.file(), kept.tasks() + 1));
    }
  }

  /** Ends what one {@link #hold} began. */
  void letGo(FileOrder order) {
    if (order.given() != null) {
      here.computeIfPresent(
          order.id(),
          (id, kept) -> kept.tasks() == 1 ? null : new Kept(kept.file(), kept.tasks() - 1));
    }
  }

  private GivenFile given(TranscriptFile file) throws IOException {
    Kept kept = here.get(file.id());
    if (kept == null) {
      throw new IOException("its row of the table did not come along");
    }
    return kept.file();
  }

  @Override
  public Look look(TranscriptFile file) throws IOException {
    return given(file).look();
  }

  @Override
  public byte[] bytes(TranscriptFile file) throws IOException {
    byte[] content = given(file).content();
    if (content == null) {
      throw new IOException("its row of the table has no content");
    }
    return content;
  }
}
