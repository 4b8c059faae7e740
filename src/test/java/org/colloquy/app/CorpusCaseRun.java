package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;

/** Runs the program on an invented corpus and compares what it publishes with the expectation. */
final class CorpusCaseRun {
  private CorpusCaseRun() {}

  /**
   * Checks the case in this file, or rewrites its expectation with {@code -Dcases.update=true}.
   *
   * @param folder an empty folder of its own is made in this one
   * @param annotators the annotator of the case for the transcript with this id
   */
  static void check(
      Path file, Path folder, BiFunction<CorpusCase, String, ? extends TurnAnnotator> annotators)
      throws IOException {
    CorpusCase corpus = CorpusCase.read(file);
    List<String> found = found(corpus, folder.resolve(file.getFileName()), annotators);
    if (Boolean.getBoolean("cases.update")) {
      if (System.getenv("CI") != null) {
        throw new IllegalStateException("expectations are not rewritten on a build server");
      }
      corpus.update(file, found);
      return;
    }
    List<String> differences = corpus.differences(found);
    String all = String.join("\n", found);
    if (corpus.open().isPresent()) {
      assertThat(differences)
          .as("is found as expected now; remove the mark \"open\" from %s", file)
          .isNotEmpty();
    } else {
      assertThat(differences).as("%s%nAll that was found:%n%s", corpus.reason(), all).isEmpty();
    }
  }

  private static List<String> found(
      CorpusCase corpus,
      Path folder,
      BiFunction<CorpusCase, String, ? extends TurnAnnotator> annotators)
      throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Path reports = folder.resolve("reports");
    corpus.writeTo(data);
    CorpusRun run =
        CorpusRun.with(
            () -> annotator(corpus, annotators),
            index -> Optional.of(new InventedDictionary(corpus.dictionary())),
            "--data",
            data,
            "--output",
            reports,
            "--format",
            "csv",
            "--threads",
            1,
            "-q");
    assertThat(run.exitCode()).as(run.err()).isLessThan(2);
    return CorpusFindings.in(reports);
  }

  private static TurnAnnotator annotator(
      CorpusCase corpus, BiFunction<CorpusCase, String, ? extends TurnAnnotator> annotators) {
    return new TurnAnnotator() {
      @Override
      public Annotations annotate(Transcript transcript, Cast cast) {
        return annotators.apply(corpus, transcript.id()).annotate(transcript, cast);
      }

      @Override
      public Annotations annotateWithoutChains(Transcript transcript, Cast cast) {
        return annotators.apply(corpus, transcript.id()).annotateWithoutChains(transcript, cast);
      }
    };
  }
}
