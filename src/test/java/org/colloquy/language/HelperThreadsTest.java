package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HelperThreadsTest {
  private final List<Integer> ran = Collections.synchronizedList(new ArrayList<>());

  private List<Runnable> parts(int count, Runnable each) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                (Runnable)
                    () -> {
                      each.run();
                      ran.add(i);
                    })
        .toList();
  }

  @Test
  void oneThreadDoesEverythingInOrder() {
    Thread own = Thread.currentThread();
    try (HelperThreads.Slot slot = new HelperThreads(1).begin()) {
      slot.run(parts(50, () -> assertThat(Thread.currentThread()).isSameAs(own)));
    }

    assertThat(ran).isEqualTo(IntStream.range(0, 50).boxed().toList());
  }

  @Test
  void whoIsFreeHelps() {
    CountDownLatch both = new CountDownLatch(2);
    try (HelperThreads.Slot slot = new HelperThreads(2).begin()) {
      // The first two parts end only when both have begun.
      slot.run(parts(40, () -> meet(both)));
    }

    assertThat(ran).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void nobodyHelpsWhileAllHaveTranscriptsOfTheirOwn() {
    Thread own = Thread.currentThread();
    HelperThreads crew = new HelperThreads(2);
    crew.begin();
    try (HelperThreads.Slot slot = crew.begin()) {
      slot.run(parts(50, () -> assertThat(Thread.currentThread()).isSameAs(own)));
    }

    assertThat(ran).hasSize(50);
  }

  @Test
  void whoseTranscriptIsDoneHelpsWithAnotherThatHasBegunBefore() {
    CountDownLatch both = new CountDownLatch(2);
    HelperThreads crew = new HelperThreads(2);
    HelperThreads.Slot other = crew.begin();
    List<Runnable> parts = new ArrayList<>(parts(10, () -> {}));
    parts.add(other::close);
    parts.addAll(parts(10, () -> meet(both)));
    try (HelperThreads.Slot slot = crew.begin()) {
      slot.run(parts);
    }

    assertThat(ran).hasSize(20);
  }

  @Test
  void aHelperGoesWhenATranscriptBegins() throws InterruptedException {
    HelperThreads crew = new HelperThreads(2);
    CountDownLatch both = new CountDownLatch(2);
    AtomicInteger helped = new AtomicInteger();
    CountDownLatch helps = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    Thread own = Thread.currentThread();
    try (HelperThreads.Slot slot = crew.begin()) {
      List<Runnable> parts = new ArrayList<>(parts(2, () -> meet(both)));
      parts.addAll(
          parts(
              30,
              () -> {
                if (Thread.currentThread() != own) {
                  helped.incrementAndGet();
                  helps.countDown();
                  await(begun);
                } else if (begun.getCount() > 0) {
                  await(helps);
                  crew.begin();
                  begun.countDown();
                }
              }));
      slot.run(parts);
    }

    assertThat(helped).as("parts that the helper did after the first").hasValue(1);
    assertThat(ran).hasSize(32);
  }

  @Test
  void aFailureOfAHelperIsTheTranscriptsOwn() {
    Thread own = Thread.currentThread();
    CountDownLatch both = new CountDownLatch(2);
    try (HelperThreads.Slot slot = new HelperThreads(2).begin()) {
      assertThatThrownBy(
              () ->
                  slot.run(
                      parts(
                          1000,
                          () -> {
                            meet(both);
                            if (Thread.currentThread() != own) {
                              throw new OutOfMemoryError("a try");
                            }
                          })))
          .isInstanceOf(OutOfMemoryError.class);
    }
  }

  @Test
  void aFailureOfItsOwnLeavesNoHelperBehind() throws InterruptedException {
    Thread own = Thread.currentThread();
    CountDownLatch both = new CountDownLatch(2);
    CountDownLatch interrupted = new CountDownLatch(1);
    HelperThreads crew = new HelperThreads(2);
    try (HelperThreads.Slot slot = crew.begin()) {
      assertThatThrownBy(
              () ->
                  slot.run(
                      parts(
                          1000,
                          () -> {
                            meet(both);
                            if (Thread.currentThread() == own) {
                              throw new IllegalStateException("a try");
                            }
                            try {
                              TimeUnit.MINUTES.sleep(5);
                            } catch (InterruptedException e) {
                              interrupted.countDown();
                            }
                          })))
          .isInstanceOf(IllegalStateException.class);
    }

    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(ran).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void whoIsToldToStopWhileHelpersWorkDoesStop() {
    CountDownLatch both = new CountDownLatch(2);
    Thread own = Thread.currentThread();
    try (HelperThreads.Slot slot = new HelperThreads(2).begin()) {
      assertThatThrownBy(
              () ->
                  slot.run(
                      parts(
                          2,
                          () -> {
                            meet(both);
                            if (Thread.currentThread() != own) {
                              own.interrupt();
                              await(new CountDownLatch(1));
                            }
                          })))
          .isInstanceOf(CancellationException.class);
    }
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void meet(CountDownLatch both) {
    both.countDown();
    await(both);
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new AssertionError("nobody came");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
