package org.colloquy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file gets its name when it is closed, and never if a write has failed. */
class WholeOrNothingTest {
  private final List<String> steps = new ArrayList<>();
  private boolean full;

  private WholeOrNothing stream(OutputStream out) {
    return new WholeOrNothing(out, () -> steps.add("published"), () -> steps.add("deleted"));
  }

  private OutputStream disk() {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        if (full) {
          throw new IOException("no space");
        }
      }
    };
  }

  @Test
  void wholeFileIsPublishedOnce() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WholeOrNothing stream = stream(bytes);
    stream.write(1);
    stream.write(new byte[] {2, 3});
    assertThat(steps).isEmpty();
    stream.close();
    stream.close();
    assertThat(bytes.toByteArray()).containsExactly(1, 2, 3);
    assertThat(steps).containsExactly("published");
  }

  @Test
  void whatFailedOnceIsNotPublishedEvenIfTheRestCouldBeWritten() throws IOException {
    WholeOrNothing stream = stream(disk());
    stream.write(1);
    full = true;
    assertThatThrownBy(() -> stream.write(2)).hasMessage("no space");
    full = false;
    stream.write(3);
    assertThatThrownBy(stream::close).isInstanceOf(IOException.class);
    assertThat(steps).containsExactly("deleted");
  }
}
