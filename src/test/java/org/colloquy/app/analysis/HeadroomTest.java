package org.colloquy.app.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * {@link Headroom} lets transcripts be annotated together only if they fit into memory together.
 */
class HeadroomTest {
  private static final long HEAP = 2L << 30;
  private static final int LONGEST_PART = 400_000;

  private final Headroom headroom = new Headroom(HEAP, LONGEST_PART);
  private Thread waiting;

  @AfterEach
  void stop() {
    if (waiting != null) {
      waiting.interrupt();
    }
  }

  /** Starts to take a share in a thread of its own. */
  private FutureTask<Headroom.Share> taking(Headroom from, int length) {
    FutureTask<Headroom.Share> task = new FutureTask<>(() -> from.take(length));
    waiting = new Thread(task);
    waiting.start();
    return task;
  }

  private void awaitWaiting() throws InterruptedException {
    while (waiting.isAlive() && waiting.getState() != Thread.State.WAITING) {
      Thread.sleep(1);
    }
  }

  @Test
  void tenOrdinaryTranscriptsHaveRoomTogether() throws Exception {
    for (int i = 0; i < 10; i++) {
      assertThat(taking(headroom, 100_000).get()).isNotNull();
    }
  }

  @Test
  void twoTranscriptsOfAMegabyteHaveRoomTogetherButNoThird() throws Exception {
    Headroom.Share first = headroom.take(1_000_000);
    assertThat(taking(headroom, 1_000_000).get()).isNotNull();
    FutureTask<Headroom.Share> third = taking(headroom, 1_000_000);
    awaitWaiting();
    assertThat(third.isDone()).isFalse();
    first.close();
    assertThat(third.get()).isNotNull();
  }

  @Test
  void transcriptThatIsTooLongForAllOfItIsAnnotatedAlone() throws Exception {
    Headroom.Share all = headroom.take(Integer.MAX_VALUE);
    FutureTask<Headroom.Share> next = taking(headroom, 1);
    awaitWaiting();
    assertThat(next.isDone()).isFalse();
    all.close();
    assertThat(next.get()).isNotNull();
  }

  @Test
  void evenASmallHeapHasRoomForOrdinaryTranscripts() throws Exception {
    Headroom small = new Headroom(256L << 20, LONGEST_PART);
    small.take(100_000);
    assertThat(taking(small, 100_000).get()).isNotNull();
  }
}
