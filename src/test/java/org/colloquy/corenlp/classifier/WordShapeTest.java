package org.colloquy.corenlp.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordShapeTest {
  private static final Set<String> KNOWN = Set.of("ab", "aba", "alpha", "ban", "bab", "ééa", "i");
  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "A",
          "B",
          "n",
          "É",
          "é",
          "7",
          "3",
          "_",
          "-",
          ".",
          "$",
          "ǅ",
          "東",
          "alpha",
          "tau",
          "eta",
          "\uD83D\uDE00",
          "٣",
          "'",
          "~",
          "İ");

  private static int code(WordShape shape) {
    return shape == WordShape.RUNS
        ? WordShapeClassifier.WORDSHAPEDAN2USELC
        : WordShapeClassifier.WORDSHAPECHRIS2USELC;
  }

  @ParameterizedTest
  @EnumSource
  void shapesAreThoseOfCoreNlp(WordShape shape) {
    Random random = new Random(4);
    for (int n = 0; n < 5000; n++) {
      StringBuilder word = new StringBuilder();
      for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
        word.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThat(shape.of(word.toString(), KNOWN))
          .as(word.toString())
          .isEqualTo(WordShapeClassifier.wordShape(word.toString(), code(shape), KNOWN));
    }
  }

  @Test
  void aModelNamesItsShapeByCoreNlpsNumber() {
    for (WordShape shape : WordShape.values()) {
      assertThat(WordShape.coded(code(shape))).isEqualTo(shape);
    }
    assertThatThrownBy(() -> WordShape.coded(WordShapeClassifier.WORDSHAPEJENNY1))
        .hasMessageContaining("6");
  }
}
