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
  private final Map<String, GivenFile> here = new ConcurrentHashMap<>();

  /** Holds the content of a file, if it came along. */
  void hold(FileOrder order) {
    if (order.given() != null) {
      here.put(order.id(), order.given());
    }
  }

  /** Holds the content of a file no longer. */
  void letGo(FileOrder order) {
    here.remove(order.id());
  }

  private GivenFile given(TranscriptFile file) throws IOException {
    GivenFile given = here.get(file.id());
    if (given == null) {
      throw new IOException("its row of the table did not come along; the next run reads it");
    }
    return given;
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
