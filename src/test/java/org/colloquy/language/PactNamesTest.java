package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PactNamesTest {
  @ParameterizedTest
  @CsvSource({
    "known as the Nordvik agreement ., 3, CITY, 4, MISC, an agreement called after a city",
    "the Norland treaty is dead, 1, COUNTRY, 2, MISC, a treaty called after a country",
    "Nordvik agreement was hard to get, 0, CITY, 0, CITY, no determiner: the place may agree",
    "the Nordvik mayor, 1, CITY, 1, CITY, no agreement",
    "the Holt agreement, 1, PERSON, 1, PERSON, no place",
    "in the Nordvik, 2, CITY, 2, CITY, the end of the sentence",
  })
  void placesBeforeAnAgreementAreItsName(
      String words, int at, String type, int last, String expected, String reason) {
    List<CoreLabel> tokens =
        Arrays.stream(words.split(" "))
            .map(
                word -> {
                  CoreLabel token = new CoreLabel();
                  token.setWord(word);
                  return token;
                })
            .toList();
    NameSpan found = PactNames.extended(new NameSpan(at, at, type, OptionalDouble.empty()), tokens);
    assertThat(found)
        .as(reason)
        .isEqualTo(new NameSpan(at, last, expected, OptionalDouble.empty()));
  }
}
