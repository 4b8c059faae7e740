package org.colloquy.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.app.FakeNight;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Transcript;

/**
 * Models that need no models, in executors. Each attempt leaves a file in a folder. A transcript
 * with {@code KILL THE PROCESS} ends the process; one with {@code FAIL TWICE} fails its task twice;
 * one with {@code SWALLOW THE MEMORY} takes all memory.
 *
 * @param attempts the folder for the files of attempts
 * @param millis how long each transcript takes
 */
record FakeModels(String attempts, long millis) implements ExecutorModels {
  private static final int PIECE = 1 << 22;

  @Override
  public TurnAnnotator load(int threads) {
    TurnAnnotator names = FakeNight.annotator(millis);
    return new TurnAnnotator() {
      @Override
      public Annotations annotate(Transcript transcript, Cast cast) {
        attempt(transcript);
        return names.annotate(transcript, cast);
      }
    };
  }

  private void attempt(Transcript transcript) {
    try {
      Path folder = Path.of(attempts, nameOf(transcript.id()));
      Files.createDirectories(folder);
      Files.createTempFile(folder, "attempt", "");
      if (transcript.text().contains("KILL THE PROCESS")) {
        Runtime.getRuntime().halt(137);
      }
      if (transcript.text().contains("FAIL TWICE") && count(folder) <= 2) {
        throw new AssertionError("this attempt fails");
      }
      if (transcript.text().contains("SWALLOW THE MEMORY")) {
        List<byte[]> swallowed = new ArrayList<>();
        while (true) {
          swallowed.add(new byte[PIECE]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(String id) {
    return Fingerprint.of(id.getBytes(StandardCharsets.UTF_8)).hex();
  }

  /** How many attempts at a file have left something in a folder. */
  static int attemptsAt(Path attempts, String id) throws IOException {
    Path folder = attempts.resolve(nameOf(id));
    return Files.exists(folder) ? count(folder) : 0;
  }

  /** How many attempts there were at all files. */
  static int attempts(Path attempts) throws IOException {
    int all = 0;
    try (Stream<Path> folders = Files.list(attempts)) {
      for (Path folder : folders.toList()) {
        all += count(folder);
      }
    }
    return all;
  }

  private static int count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return (int) files.count();
    }
  }
}
