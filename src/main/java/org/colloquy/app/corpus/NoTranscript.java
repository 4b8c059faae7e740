package org.colloquy.app.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.app.work.Counted;
import org.colloquy.model.CorpusFile;
import org.colloquy.model.FileDigest;

/**
 * The failure of a run whose data folder holds files, but no transcript: most likely another folder
 * was meant, or its files have gone. Reports of nothing would take the place of good ones.
 */
public final class NoTranscript extends IOException {
  private static final long serialVersionUID = 1;

  /** So many files are named with the reason why they are no transcripts. */
  private static final int NAMED = 3;

  private NoTranscript(String message) {
    super(message);
  }

  /**
   * Does nothing if a file of the corpus was analysed.
   *
   * @param data the data folder, for the message
   * @throws NoTranscript if none was; the message is one line
   */
  public static void refuse(Corpus corpus, Path data) throws NoTranscript {
    if (corpus.hasTranscript()) {
      return;
    }
    Map<String, Long> outcomes = new TreeMap<>();
    List<String> named = new ArrayList<>();
    for (CorpusFile entry : corpus) {
      FileDigest file = entry.digest();
      outcomes.merge(file.status(), 1L, Long::sum);
      if (named.size() < NAMED) {
        named.add(file.id() + ": " + file.reason());
      }
    }
    throw new NoTranscript(
        "The data folder "
            + data.toAbsolutePath().normalize()
            + " holds "
            + Counted.of(corpus.size(), "file", "files")
            + ", but no transcript that could be analysed ("
            + outcomes.entrySet().stream()
                .map(outcome -> outcome.getValue() + " " + outcome.getKey())
                .collect(Collectors.joining(", "))
            + "; "
            + String.join("; ", named)
            + (corpus.size() > NAMED ? "; …" : "")
            + "). Name the folder that holds your transcripts with --data; --dry-run lists each file"
            + " with the reason. The reports are as they were.");
  }
}
