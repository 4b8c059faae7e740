package org.colloquy.corenlp.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.coref.data.Dictionaries.Gender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GendersTest {
  private static Map<List<String>, Gender> read(String lines) throws IOException {
    return Genders.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "3 1 0,MALE",
    "2 0 0,", // seen too seldom
    "4 1 1,", // not more than twice as often
    "5 1 1,MALE",
    "1 3 0,FEMALE",
    "0 0 3,NEUTRAL",
    "10 20 30,",
    "0 1 12 7,NEUTRAL"
  })
  void theGenderIsWhatAPhraseMostlyHas(String counts, Gender gender) throws IOException {
    assertThat(read("x\t" + counts + "\n").get(List.of("x"))).isEqualTo(gender);
  }

  @Test
  void phrasesAreFoundByTheirWords() throws IOException {
    String longOne = "very ".repeat(200) + "long";
    Map<List<String>, Gender> genders =
        read("josé\t9 0 0\nthe old bridge\t0 0 9\n" + longOne + "\t0 9 0");
    // CoreNLP looks for parts of the words of a mention.
    List<String> words = new ArrayList<>(List.of("by", "the", "old", "bridge", "josé"));
    assertThat(genders.get(words.subList(1, 4))).isEqualTo(Gender.NEUTRAL);
    assertThat(genders.get(words.subList(4, 5))).isEqualTo(Gender.MALE);
    assertThat(genders.get(List.of(longOne.split(" ")))).isEqualTo(Gender.FEMALE);
    assertThat(genders).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"words alone", "two\t1 2", "x\t1 b 3", "\n"})
  void otherLinesAreRefused(String lines) {
    assertThatThrownBy(() -> read(lines)).isInstanceOf(IOException.class);
  }
}
