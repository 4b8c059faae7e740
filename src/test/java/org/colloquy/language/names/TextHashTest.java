package org.colloquy.language.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHashTest {
  @ParameterizedTest
  @CsvSource({"Port,-PW|C", "'',-PW|C", "Zürich,''", "\uD83D\uDE00,...", "'',''"})
  void hashOfPartsIsThatOfTheWhole(String first, String second) {
    assertThat(TextHash.of(second).after(TextHash.of(first).value()))
        .isEqualTo(TextHash.of(first + second).value());
  }

  @Test
  void textsAreFoundByTheirHash() {
    HashTable table = HashTable.of(List.of("a", "", "b"), 7, 0, 9);
    assertThat(table.get(TextHash.of("a").value())).isEqualTo(7);
    assertThat(table.get(TextHash.of("").value())).isZero();
    assertThat(table.get(TextHash.of("c").value())).isEqualTo(-1);
  }

  @Test
  void twoTextsOfOneHashAreRefused() {
    List<String> texts = List.of("same", "other", "same");
    assertThatThrownBy(() -> HashTable.of(texts, 1, 2, 3)).hasMessageContaining("same");
  }
}
