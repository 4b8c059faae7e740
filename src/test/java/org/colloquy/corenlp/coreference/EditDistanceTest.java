package org.colloquy.corenlp.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.util.StringUtils;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({"kitten, sitting, 3", "'', abc, 3", "abc, '', 3", "harbour, harbour, 0"})
  void countsWhatHasToBeChanged(String one, String other, int expected) {
    EditDistance distance = new EditDistance();
    distance.from(one);
    assertThat(distance.to(other)).isEqualTo(expected);
  }

  /** Few letters, so that strings have much in common; longer than two machine words at times. */
  @Provide
  Arbitrary<String> strings() {
    return Arbitraries.strings().withChars("abé ").ofMaxLength(200);
  }

  @Property
  void isThatOfTheTableHoweverOftenItIsUsed(
      @ForAll("strings") String before,
      @ForAll("strings") String one,
      @ForAll("strings") String other) {
    EditDistance distance = new EditDistance();
    distance.from(before);
    distance.to(one);
    distance.from(one);
    assertThat(distance.to(other)).isEqualTo(StringUtils.editDistance(one, other));
    assertThat(distance.to(before)).isEqualTo(StringUtils.editDistance(one, before));
  }
}
