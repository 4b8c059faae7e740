package org.colloquy.app.analysis;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.app.work.Printable;
import org.colloquy.language.PartwiseAnnotator;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Mention;
import org.colloquy.model.Transcript;

/**
 * Annotates a transcript as thoroughly as time and memory allow: tries one {@link Rung} after the
 * other until one succeeds. An attempt that runs out of memory is repeated once while no other
 * transcript is annotated, before the next rung is tried. Safe for use by several threads.
 */
final class Ladder {
  private static final Logger LOG = Logger.getLogger("org.colloquy.analysis");

  /** UTF-16 code units of a short part, some two thousand words: coreference takes a second. */
  private static final int PART = 12_000;

  /**
   * The most UTF-16 code units that are annotated at once, some eighty thousand words: as much as
   * fits into memory together with what the models make of it.
   */
  static final int LONGEST_AT_ONCE = 400_000;

  private final TimeLimit timeLimit;
  private final Headroom headroom = new Headroom(Runtime.getRuntime().maxMemory(), LONGEST_AT_ONCE);
  private final ReentrantReadWriteLock others = new ReentrantReadWriteLock(true);

  Ladder(TimeLimit timeLimit) {
    this.timeLimit = timeLimit;
  }

  /**
   * The result of the attempts.
   *
   * @param rung the first rung that succeeded; {@link Rung#NOTHING} if none did
   * @param annotations the annotations; empty if no rung succeeded
   * @param why why the first rung failed; empty if it succeeded
   */
  record Climb(Rung rung, Optional<Annotations> annotations, String why) {}

  /**
   * Annotates a transcript.
   *
   * @throws InterruptedException if the run is told to stop
   */
  Climb annotate(Transcript transcript, Cast cast, TurnAnnotator annotator)
      throws InterruptedException {
    String why = "";
    boolean alone = false;
    for (Rung rung : rungs(transcript, cast)) {
      for (int attempt = 0; attempt < 2; attempt++) {
        try {
          return new Climb(
              rung, Optional.of(annotate(transcript, cast, annotator, rung, alone)), why);
        } catch (TimeLimit.TooLong e) {
          why = firstReason(why, "it took too long");
          break;
        } catch (OutOfMemoryError e) {
          why = firstReason(why, "the memory was not enough");
          if (alone) {
            break;
          }
          alone = true;
        } catch (RuntimeException | StackOverflowError e) {
          LOG.log(Level.INFO, transcript.id() + ", " + rung.done(), e);
          why = firstReason(why, "the analysis failed (" + described(e) + ")");
          break;
        }
      }
    }
    return new Climb(Rung.NOTHING, Optional.empty(), why);
  }

  /** Returns the first reason, because that is the one that a person can do something about. */
  private static String firstReason(String first, String next) {
    return first.isEmpty() ? next : first;
  }

  private static String described(Throwable e) {
    String kind = e.getClass().getSimpleName();
    return e.getMessage() == null ? kind : kind + ": " + Printable.of(e.getMessage());
  }

  /**
   * Returns in how many parts, one after the other, a transcript is annotated in full; 1 unless it
   * is very long.
   */
  static int partsOf(Transcript transcript, Cast cast) {
    return PartwiseAnnotator.partsOf(transcript, cast, LONGEST_AT_ONCE);
  }

  private static List<Rung> rungs(Transcript transcript, Cast cast) {
    boolean hasParts = PartwiseAnnotator.partsOf(transcript, cast, PART) > 1;
    return hasParts
        ? List.of(Rung.FULL, Rung.NEAR, Rung.WITHOUT_COREFERENCE, Rung.NAMES_AND_TONE)
        : List.of(Rung.FULL, Rung.WITHOUT_COREFERENCE, Rung.NAMES_AND_TONE);
  }

  private Annotations annotate(
      Transcript transcript, Cast cast, TurnAnnotator annotator, Rung rung, boolean alone)
      throws TimeLimit.TooLong, InterruptedException {
    Lock lock = alone ? others.writeLock() : others.readLock();
    Headroom.Share share = headroom.take(transcript.text().length());
    try {
      lock.lockInterruptibly();
      try {
        return timeLimit.within(() -> annotate(transcript, cast, annotator, rung));
      } finally {
        lock.unlock();
      }
    } finally {
      share.close();
    }
  }

  private static Annotations annotate(
      Transcript transcript, Cast cast, TurnAnnotator annotator, Rung rung) {
    return switch (rung) {
      case FULL -> new PartwiseAnnotator(annotator, LONGEST_AT_ONCE).annotate(transcript, cast);
      case NEAR -> new PartwiseAnnotator(annotator, PART).annotate(transcript, cast);
      case WITHOUT_COREFERENCE ->
          new PartwiseAnnotator(annotator, PART).annotateWithoutChains(transcript, cast);
      case NAMES_AND_TONE ->
          namesOf(new PartwiseAnnotator(annotator, 1).annotateWithoutChains(transcript, cast));
      case NOTHING -> throw new IllegalStateException("nothing to do");
    };
  }

  private static Annotations namesOf(Annotations all) {
    List<Mention> names =
        all.mentions().stream().filter(m -> m.kind() == Mention.Kind.NAME).toList();
    return new Annotations(all.sentences(), names, List.of(), all.reported());
  }
}
