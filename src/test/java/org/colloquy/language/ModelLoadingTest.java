package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ModelLoadingTest {
  @Test
  void whatWasAskedForIsThere() {
    try (ModelLoading loading = new ModelLoading()) {
      List<Supplier<Integer>> numbers = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        int number = i;
        numbers.add(loading.start(() -> number));
      }

      assertThat(numbers.stream().map(Supplier::get))
          .hasSize(20)
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void oneMayWaitForAnotherThatWasAskedForBefore() {
    try (ModelLoading loading = new ModelLoading()) {
      Supplier<String> first = loading.start(() -> "a");
      Supplier<String> second = loading.start(() -> first.get() + "b");

      assertThat(second.get()).isEqualTo("ab");
    }
  }

  @Test
  void whatGoesWrongIsThrownAsItIs() {
    try (ModelLoading loading = new ModelLoading()) {
      assertThatThrownBy(loading.start(ModelLoadingTest::outOfMemory)::get)
          .isInstanceOf(OutOfMemoryError.class);
      assertThatThrownBy(loading.start(ModelLoadingTest::broken)::get)
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(loading.start(ModelLoadingTest::unreadable)::get)
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(IOException.class);
    }
  }

  private static String outOfMemory() {
    throw new OutOfMemoryError("invented");
  }

  private static String broken() {
    throw new IllegalStateException("invented");
  }

  private static String unreadable() throws IOException {
    throw new IOException("invented");
  }
}
