package org.colloquy.speaker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.model.Alias;
import org.colloquy.model.Speaker;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.name.Aliases;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/** A page of a test, read and cast. */
public record CastPage(Transcript transcript, Casting.CastAndProblems result) {
  /** Reads the page as a file of this name and casts it. */
  public static CastPage of(String name, String page, Aliases aliases) {
    try {
      Path folder = Files.createTempDirectory("cast");
      Path file = folder.resolve(name);
      try {
        Files.writeString(file, page);
        Reading reading = new Readers().read(new TranscriptFile(name, file));
        Transcript transcript = ((Reading.Conversation) reading).transcript();
        return new CastPage(transcript, Casting.of(transcript, aliases));
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static CastPage of(String page) {
    return of("talk.txt", page, Aliases.none());
  }

  /**
   * Makes the rows of a user's table from lines {@code label | name | transcript}; the first row is
   * on line 2.
   */
  public static Aliases aliases(String... rows) {
    return Aliases.of(
        IntStream.range(0, rows.length)
            .mapToObj(
                i -> {
                  String[] cells =
                      Arrays.stream(rows[i].split("\\|", -1))
                          .map(String::strip)
                          .toArray(String[]::new);
                  return new Alias(
                      cells[0],
                      cells[1],
                      Arrays.stream(cells).skip(2).filter(c -> !c.isEmpty()).findFirst(),
                      i + 2);
                })
            .toList());
  }

  public List<String> names() {
    return result.cast().speakers().stream().map(Speaker::name).toList();
  }

  /** The speaker of each turn; {@code ?} for a turn that nobody is known to speak. */
  public List<String> speakers() {
    return transcript.turns().stream()
        .map(t -> result.cast().speakerOf(t.number()).map(Speaker::name).orElse("?"))
        .toList();
  }

  public List<String> ids() {
    return result.cast().speakers().stream().map(s -> s.idIn(transcript.id())).toList();
  }

  public Speaker speaker(String name) {
    return result.cast().speakers().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
