package org.colloquy.corenlp.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.stats.Counter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.colloquy.corenlp.feature.FeatureName;
import org.junit.jupiter.api.Test;

class FeatureWeightsTest {
  @Property
  void areThoseOfTheModel(@ForAll @Size(max = 50) @UniqueElements List<String> names) {
    Counter<String> model = new ClassicCounter<>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty()) {
        model.setCount(names.get(i), i + 1);
      }
    }
    FeatureWeights weights = FeatureWeights.of(model);
    for (String name : names) {
      assertThat(weights.of(FeatureName.hash(name))).isEqualTo(model.getCount(name));
      String other = name + "?";
      assertThat(weights.of(FeatureName.hash(other))).isEqualTo(model.getCount(other));
    }
  }

  @Property
  void aNameIsMadeOfItsParts(@ForAll String start, @ForAll String end) {
    assertThat(FeatureName.of(end).after(FeatureName.hash(start)))
        .isEqualTo(FeatureName.hash(start + end));
  }

  @Test
  void aTraitWeighsByItselfWithEitherKindAndWithBoth() {
    Counter<String> model = new ClassicCounter<>();
    model.setCount("same-speaker", 1);
    model.setCount("same-speaker_m1=she", 10);
    model.setCount("same-speaker_m2=NOMINAL", 100);
    model.setCount("same-speaker_ms=she_NOMINAL", 1000);
    model.setCount("same-speaker_ms=NOMINAL_she", 10_000);
    PairModel pairs = new PairModel(model, 0.5, 0.5, 0.5, 0.5);
    int place = PairTraits.of(Fact.SAME_SPEAKER);
    assertThat(pairs.of("she", "NOMINAL").of(place)).isEqualTo(1111);
    assertThat(pairs.of("NOMINAL", "she").of(place)).isEqualTo(10_001);
    assertThat(pairs.of("NOMINAL", "NOMINAL").of(place)).isEqualTo(101);
  }
}
