package org.colloquy.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.colloquy.bench.InventedTranscripts;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;
import org.colloquy.model.Transcript;

/**
 * The program with an annotator that needs no models, in a process of its own, to try what happens
 * when the process ends. The analysis of a transcript whose text has {@code WAIT FOREVER} or {@code
 * NEST FOREVER} never succeeds.
 */
public final class FakeNight {
  private FakeNight() {}

  /**
   * Runs the program.
   *
   * @param args the milliseconds that each annotation takes, the time (or {@code now}), then the
   *     program's own arguments
   */
  public static void main(String[] args) {
    long millis = Long.parseLong(args[0]);
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    int code =
        Main.run(
            Arrays.copyOfRange(args, 2, args.length),
            out,
            err,
            threads -> annotator(millis),
            folder -> java.util.Optional.empty(),
            clock(args[1]));
    System.exit(code);
  }

  private static Clock clock(String time) {
    return time.equals("now")
        ? Clock.systemUTC()
        : Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
  }

  public static TurnAnnotator annotator(long millis) {
    FakeAnnotator names = new FakeAnnotator();
    InventedTranscripts.organisations().forEach(o -> names.name(o, EntityType.ORGANIZATION));
    InventedTranscripts.people().forEach(person -> names.name(person, EntityType.PERSON));
    InventedTranscripts.towns().forEach(town -> names.name(town, EntityType.CITY));
    return new TurnAnnotator() {
      @Override
      public Annotations annotate(Transcript transcript, Cast cast) {
        if (transcript.text().contains("WAIT FOREVER")) {
          while (true) {
            LockSupport.parkNanos(1_000_000);
            Thread.interrupted();
          }
        }
        if (transcript.text().contains("NEST FOREVER")) {
          nest(1);
        }
        LockSupport.parkNanos(millis * 1_000_000);
        return names.annotate(transcript, cast);
      }
    };
  }

  private static long nest(long depth) {
    return depth == 0 ? 0 : nest(depth + 1) + depth;
  }
}
