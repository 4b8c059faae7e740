package org.colloquy.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.model.lexicon.GivenNames.Bearer;
import org.junit.jupiter.api.Test;

/** The list of given names tells who bears them, and has no other words. */
class GivenNamesTest {
  @Test
  void bearersAreToldWhateverTheCase() {
    assertThat(GivenNames.bearerOf("JANE")).contains(Bearer.SHE);
    assertThat(GivenNames.bearerOf("Peter")).contains(Bearer.HE);
    assertThat(GivenNames.bearerOf("jordan")).contains(Bearer.BOTH);
    assertThat(GivenNames.bearerOf("harbour")).isEmpty();
  }
}
