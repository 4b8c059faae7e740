package org.colloquy.corenlp.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.colloquy.corenlp.feature.FeatureName;
import org.junit.jupiter.api.Test;

class HashTableTest {
  @Test
  void textsAreFoundByTheirHash() {
    HashTable table = HashTable.of(List.of("a", "", "b"), 7, 0, 9);
    assertThat(table.get(FeatureName.hash("a"))).isEqualTo(7);
    assertThat(table.get(FeatureName.hash(""))).isZero();
    assertThat(table.get(FeatureName.hash("c"))).isEqualTo(-1);
  }

  @Test
  void twoTextsOfOneHashAreRefused() {
    List<String> texts = List.of("same", "other", "same");
    assertThatThrownBy(() -> HashTable.of(texts, 1, 2, 3)).hasMessageContaining("same");
  }
}
