package org.colloquy.corenlp.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Properties;
import org.colloquy.corenlp.serialized.SerialObject;
import org.colloquy.corenlp.serialized.SerialStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFlagsTest {
  /** As CoreNLP's own models were trained. */
  static Properties trained() {
    Properties properties = new Properties();
    for (String flag :
        new String[] {
          "numberEquivalenceDistSim",
          "useDistSim",
          "useClassFeature",
          "useWord",
          "useNGrams",
          "noMidNGrams",
          "usePrev",
          "useNext",
          "useLongSequences",
          "useSequences",
          "usePrevSequences",
          "useTypeSeqs",
          "useTypeSeqs2",
          "useTypeySequences",
          "useOccurrencePatterns",
          "useLastRealWord",
          "useNextRealWord",
          "normalize",
          "useDisjunctive",
          "useObservedSequencesOnly"
        }) {
      properties.setProperty(flag, "true");
    }
    properties.setProperty("wordFunction", "edu.stanford.nlp.process.AmericanizeFunction");
    properties.setProperty("unknownWordDistSimClass", "0");
    properties.setProperty("maxNGramLeng", "6");
    properties.setProperty("wordShape", "chris2useLC");
    properties.setProperty("disjunctionWidth", "5");
    properties.setProperty("maxLeft", "1");
    return properties;
  }

  private static ModelFlags read(Properties properties) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new SeqClassifierFlags(properties));
    }
    return ModelFlags.of(
        (SerialObject) new SerialStream(new ByteArrayInputStream(bytes.toByteArray())).next());
  }

  @Test
  void flagsAreReadOffTheModel() throws IOException {
    assertThat(read(trained())).isEqualTo(new ModelFlags(WordShape.ENDS, 6, 5, false, "0"));
    Properties others = trained();
    others.setProperty("useTitle", "true");
    others.setProperty("wordShape", "dan2useLC");
    others.setProperty("disjunctionWidth", "4");
    others.remove("maxNGramLeng");
    assertThat(read(others)).isEqualTo(new ModelFlags(WordShape.RUNS, -1, 4, true, "0"));
  }

  @ParameterizedTest
  @CsvSource({
    "useTags,true",
    "useWordPairs,true",
    "useGazettes,true",
    "lowercaseNGrams,true",
    "casedDistSim,true",
    "normalizeTerms,true",
    "strictGoodCoNLL,true",
    "useReverse,true",
    "useWord,false",
    "noMidNGrams,false",
    "useDisjunctive,false",
    "maxLeft,2",
    "backgroundSymbol,0",
    "inferenceType,Beam"
  })
  void whatIsNotImplementedIsRefused(String flag, String value) {
    Properties properties = trained();
    properties.setProperty(flag, value);
    assertThatThrownBy(() -> read(properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(flag);
  }

  @ParameterizedTest
  @CsvSource({"wordShape,jenny1,shape", "wordFunction,,American"})
  void otherWordsAreRefused(String flag, String value, String reason) {
    Properties properties = trained();
    properties.remove(flag);
    if (value != null) {
      properties.setProperty(flag, value);
    }
    assertThatThrownBy(() -> read(properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }
}
