package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.colloquy.language.TurnAnnotator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that changes during a run is published as it was when it was read. */
class ChangingFilesTest {
  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void night() throws Exception {
    night = new Night(folder);
  }

  /** Returns an annotator that replaces a file before it annotates the first transcript. */
  private TurnAnnotator replacing(String name, String text) {
    TurnAnnotator fake = CorpusRun.annotator();
    return (transcript, cast) -> {
      if (transcript.id().equals("a.txt")) {
        try {
          night.write(name, text);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return fake.annotate(transcript, cast);
    };
  }

  @Test
  void newFileIsAnalysedAsItIsWhenItsTurnComes() throws Exception {
    night.write("a.txt", Night.TALK);
    night.write("b.txt", Night.TALK.replace("Nordvik", "Sundvik"));
    night.with(replacing("b.txt", Night.TALK.replace("Nordvik", "Langvik")));
    night.run("--threads", "1");
    assertThat(night.report("turns.csv")).contains("Langvik").doesNotContain("Sundvik");
    night.with(CorpusRun.annotator());
    assertThat(night.run().out()).contains("Nothing new.");
    night.assertReportsAreThoseOfARunFromNothing(folder.resolve("fresh"));
  }

  @Test
  void storedFileThatChangesDuringTheRunIsAnalysedByTheNext() throws Exception {
    night.write("b.txt", Night.TALK.replace("Nordvik", "Sundvik"));
    night.run();
    night.write("a.txt", Night.TALK);
    night.with(replacing("b.txt", Night.TALK.replace("Nordvik", "Langvik")));
    night.run("--threads", "1");
    assertThat(night.report("turns.csv")).contains("Sundvik").doesNotContain("Langvik");
    night.with(CorpusRun.annotator());
    assertThat(night.run().out()).doesNotContain("Nothing new.");
    assertThat(night.annotated()).isEqualTo(1);
    night.assertReportsAreThoseOfARunFromNothing(folder.resolve("fresh"));
  }
}
