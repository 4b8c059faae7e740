package org.colloquy.app.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.store.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the rungs, which stored records hold. */
class RungTest {
  @ParameterizedTest
  @CsvSource({
    "FULL, 0, 0 is a full analysis to the store",
    "NEAR, 1, records hold it",
    "WITHOUT_COREFERENCE, 2, records hold it",
    "NAMES_AND_TONE, 3, records hold it",
    "NOTHING, 4, records hold it",
  })
  void keepsItsNumber(Rung rung, int level, String reason) {
    assertThat(rung.level()).as(reason).isEqualTo(level);
  }

  @Test
  void onlyTheFirstIsDoneInFull() {
    for (Rung rung : Rung.values()) {
      assertThat(new Effort(rung.level(), 1, 1).isFull()).isEqualTo(rung == Rung.FULL);
    }
  }
}
