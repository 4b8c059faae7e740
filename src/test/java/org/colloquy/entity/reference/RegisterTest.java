package org.colloquy.entity.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colloquy.entity.talk.InventedTalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quick talk gives each feature twice, long speech once. */
class RegisterTest {
  private static final String SENTENCE = "The boats came in after dark. ";

  @TempDir private Path folder;

  private float[] spread(int sentences) throws Exception {
    String said = SENTENCE.repeat(sentences);
    return new Register(
            new InventedTalk()
                .of(folder, "LENA ORR, HOST: " + said + "\n\nPAUL VOSS: " + said + "\n")
                .transcript())
        .spread(new float[] {1, 0, 0.5f});
  }

  @Test
  void shortTurnsAreQuickTalk() throws Exception {
    assertThat(spread(2)).containsExactly(1, 0, 0.5f, 1, 0, 0.5f);
  }

  @Test
  void longTurnsAreNot() throws Exception {
    assertThat(spread(20)).containsExactly(1, 0, 0.5f, 0, 0, 0);
  }
}
