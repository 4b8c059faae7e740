package org.colloquy.language.reported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayingWordTest {
  @Test
  void aWordMayBeOfSeveralKinds() {
    assertThat(SayingWord.MARK.has("whether")).isTrue();
    assertThat(SayingWord.CONDITION.has("whether")).isTrue();
    assertThat(SayingWord.ADDRESSING.has("whether")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"might", "might\tverb", "Might\tmodal", "might\tmodal\tnot"})
  void aMalformedLineIsNamed(String line) {
    assertThatThrownBy(() -> SayingWord.of(List.of(new WordLine("words.tsv", 7, line))))
        .hasMessageContaining("words.tsv, line 7");
  }

  @Test
  void aWordStandsOnce() {
    List<WordLine> lines = new ArrayList<>(WordFile.beside(SayingWord.class, "words.tsv"));
    lines.add(new WordLine("words.tsv", 9, "might\tmodal"));
    assertThatThrownBy(() -> SayingWord.of(lines)).hasMessageContaining("line 9: the word stands");
  }

  @Test
  void aKindHasAWord() {
    assertThatThrownBy(() -> SayingWord.of(List.of(new WordLine("words.tsv", 1, "might\tmodal"))))
        .hasMessageContaining("no word is of the kind");
  }
}
