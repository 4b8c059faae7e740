package org.colloquy.corenlp.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairTraitsTest {
  /** The names are those that stand in the model. */
  @ParameterizedTest
  @CsvSource({
    "0, word-distance=0",
    "10, word-distance=10",
    "11, word-distance=7-11",
    "12, word-distance=11-17",
    "500, word-distance=437-656",
    "5000, word-distance=4987-7481",
    "-3, word-distance=-3",
    "-30, word-distance=-25-38"
  })
  void aWholeNumberLiesInTheModelsRange(int value, String name) {
    int range = Distance.rangeOf(value);
    assertThat(PairTraits.name(PairTraits.of(Distance.WORDS, range))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"0, edit-distance=0.0", "0.29, edit-distance=0.2", "0.5, edit-distance=0.5"})
  void aShareLiesInTheModelsRange(double value, String name) {
    int range = Distance.rangeOf(value);
    assertThat(PairTraits.name(PairTraits.of(Distance.EDITS, range))).isEqualTo(name);
  }

  @Test
  void everyTraitHasANameOfItsOwn() {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < PairTraits.count(); i++) {
      assertThat(names.add(PairTraits.name(i))).as(PairTraits.name(i)).isTrue();
    }
    assertThat(names)
        .contains(
            "bias",
            "animacy=ANIMATE_UNKNOWN",
            "person-coarse=3_0",
            "roles=subject_direct-object",
            "relation=null_verbArg",
            "mention-distance",
            "mention-distance=1");
  }
}
