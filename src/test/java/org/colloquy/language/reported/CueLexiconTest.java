package org.colloquy.language.reported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.colloquy.model.SpeechReport.Stance;
import org.colloquy.model.lexicon.WordLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueLexiconTest {
  @Test
  void eachAttitudeHasAWord() {
    CueLexicon lexicon = CueLexicon.load();
    assertThat(lexicon.verb("say").orElseThrow().stance()).isEqualTo(Stance.NEUTRAL);
    assertThat(lexicon.verb("point out").orElseThrow().stance()).isEqualTo(Stance.AFFIRMING);
    assertThat(lexicon.verb("allege").orElseThrow().stance()).isEqualTo(Stance.DOUBTING);
    assertThat(lexicon.verb("deny").orElseThrow().stance()).isEqualTo(Stance.DENYING);
  }

  @Test
  void verbsAndNounsAreApart() {
    CueLexicon lexicon = CueLexicon.load();
    assertThat(lexicon.noun("denial")).isPresent();
    assertThat(lexicon.verb("denial")).isEmpty();
    assertThat(lexicon.noun("say")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"say", "say\tadverb\tneutral\tclause", "say\tverb\tgood\tclause"})
  void aMalformedLineIsNamed(String line) {
    assertThatThrownBy(() -> CueLexicon.of(List.of(new WordLine("cues.tsv", 5, line))))
        .hasMessageContaining("cues.tsv, line 5");
  }

  @Test
  void aWordStandsOnce() {
    WordLine say = new WordLine("cues.tsv", 1, "say\tverb\tneutral\tclause");
    WordLine again = new WordLine("cues.tsv", 2, "say\tverb\tneutral\tclause");
    assertThatThrownBy(() -> CueLexicon.of(List.of(say, again)))
        .hasMessageContaining("line 2")
        .hasMessageContaining("twice");
  }
}
