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
 * A folder of transcripts with its reports, and runs over it that count how often the annotator is
 * asked.
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

  /** The next runs annotate with this. */
  public Night with(TurnAnnotator other) {
    annotator = other;
    return this;
  }

  /** Writes a file that nobody has touched for long. */
  public void write(String name, String text) throws IOException {
    Path file = data.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
  }

  public CorpusRun run(Object... more) {
    return into(output, more);
  }

  /** The same into another folder. */
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

  /** How often the annotator was asked in the last run. */
  int annotated() {
    return annotated.get();
  }

  /** The reports are what a run from nothing would publish. */
  public void assertReportsAreThoseOfARunFromNothing(Path elsewhere) throws IOException {
    into(elsewhere);
    GoldenFolder.assertSame(output, elsewhere);
  }

  /** The records in the store. */
  public List<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(output.resolveSibling(".output.store"))) {
      return files.filter(f -> f.toString().endsWith(".record")).sorted().toList();
    }
  }

  public String report(String name) throws IOException {
    return Files.readString(output.resolve(name));
  }
}
