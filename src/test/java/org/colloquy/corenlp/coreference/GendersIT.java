package org.colloquy.corenlp.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.coref.data.Dictionaries;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class GendersIT {
  @Test
  void theyAreWhatCoreNlpMakesOfItsCounts() throws Exception {
    assertThat(Genders.load().equals(new Dictionaries(new Properties()).genderNumber)).isTrue();
  }
}
