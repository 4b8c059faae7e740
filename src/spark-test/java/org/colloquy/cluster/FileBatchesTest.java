package org.colloquy.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every file is in one task; the longest come first. */
class FileBatchesTest {
  private static FileOrder order(int place, long bytes) {
    return new FileOrder(place, "f" + place, "f" + place, false, null, null, bytes, null);
  }

  private static List<FileOrder> orders(int number) {
    Random random = new Random(1);
    return IntStream.range(0, number).mapToObj(i -> order(i, random.nextInt(50_000))).toList();
  }

  private static long bytes(List<FileOrder> batch) {
    return batch.stream().mapToLong(FileOrder::bytes).sum();
  }

  @Test
  void fewFilesHaveATaskEachTheLongestFirst() {
    assertThat(FileBatches.of(List.of(order(0, 5), order(1, 9), order(2, 7)), 4))
        .extracting(batch -> batch.get(0).place())
        .containsExactly(1, 2, 0);
  }

  @Test
  void manyFilesShareTasksOfLikeLength() {
    List<FileOrder> files = orders(20_000);
    List<ArrayList<FileOrder>> batches = FileBatches.of(files, 4);
    assertThat(batches).hasSize(1_024);
    assertThat(batches.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(files);
    assertThat(bytes(batches.get(0))).isLessThan(bytes(batches.get(1_023)) * 11 / 10);
  }

  @Test
  void orderOfTheListDoesNotMatter() {
    List<FileOrder> shuffled = new ArrayList<>(orders(3_000));
    Collections.shuffle(shuffled, new Random(2));
    assertThat(FileBatches.of(shuffled, 8)).isEqualTo(FileBatches.of(orders(3_000), 8));
  }

  @Test
  void noFilesNeedNoTask() {
    assertThat(FileBatches.of(List.of(), 4)).isEmpty();
  }
}
