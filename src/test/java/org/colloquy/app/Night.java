package org.colloquy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;

/**
 * A folder of transcripts with its reports. Runs over it count how often they ask the annotator.
 */
public final class Night {
  public static final String TALK =
      "ANA LUND, HOST: Good day from Nordvik.\n\nPIET BROCK: Good day, Ana.\n";

  public final Path data;
  public final Path output;
  private final AtomicInteger annotated = new AtomicInteger();
  private TurnAnnotator annotator = CorpusRun.annotator();

  public Night(Path folder) throws IOException {
    this.data = Files.createDirectories(folder.resolve("data"));
    this.output = folder.resolve("output");
  }

  /** Sets the annotator of the next runs. */
  public Night with(TurnAnnotator other) {
    annotator = other;
    return this;
  }

  /** Writes a file whose time of change is long ago. */
  public void write(String name, String text) throws IOException {
    Path file = data.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
  }

  /** Runs the program over the folder, with these arguments in addition. */
  public CorpusRun run(Object... more) {
    return into(output, more);
  }

  /** Does the same with another output folder. */
  public CorpusRun into(Path folder, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("--data", data, "--output", folder));
    arguments.addAll(List.of(more));
    annotated.set(0);
    return CorpusRun.with(() -> counted(annotator), arguments.toArray());
  }

  private TurnAnnotator counted(TurnAnnotator counted) {
    return new TurnAnnotator() {
      @Override
      public Annotations annotate(Transcript transcript, Cast cast) {
        annotated.incrementAndGet();
        return counted.annotate(transcript, cast);
      }

      @Override
      public Annotations annotateWithoutChains(Transcript transcript, Cast cast) {
        annotated.incrementAndGet();
        return counted.annotateWithoutChains(transcript, cast);
      }
    };
  }

  /** Returns how often the last run asked the annotator. */
  int annotated() {
    return annotated.get();
  }

  /** Asserts that the reports are what a run without a store would publish. */
  public void assertReportsAreThoseOfARunFromNothing(Path elsewhere) throws IOException {
    into(elsewhere);
    GoldenFolder.assertSame(output, elsewhere);
  }

  /** Returns the records in the store, sorted by name. */
  public List<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(output.resolveSibling(".output.store"))) {
      return files.filter(f -> f.toString().endsWith(".record")).sorted().toList();
    }
  }

  /** Returns the text of a report. */
  public String report(String name) throws IOException {
    return Files.readString(output.resolve(name));
  }
}
