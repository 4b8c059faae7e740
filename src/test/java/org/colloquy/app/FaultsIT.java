package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the fault harness; {@code src/tools/run FaultHarness} is the long one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it kills runs with signals")
class FaultsIT {
  private static final int KILLS = 4;

  @TempDir private Path folder;

  @Test
  void whateverHappensTheReportsAreWholeAndTheNextRunCompletes() throws Exception {
    long seed = Long.getLong("faults.seed", System.nanoTime());
    try {
      List<FaultHarness.Row> rows = new ArrayList<>();
      new FaultHarness(folder, seed, rows::add).all(KILLS);
      assertThat(rows).hasSize(11);
    } catch (AssertionError e) {
      throw new AssertionError("-Dfaults.seed=" + seed + ": " + e.getMessage(), e);
    }
  }
}
