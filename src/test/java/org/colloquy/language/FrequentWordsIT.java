package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.stats.Counter;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.language.mention.Coreference;
import org.junit.jupiter.api.Test;

/**
 * The words kept for coreference are those of the models' own file that CoreNLP would keep of it.
 * Run with {@code -Dgolden.update=true} to take them from the models anew.
 */
class FrequentWordsIT {
  private static final String ALL = "edu/stanford/nlp/models/coref/statistical/word_counts.ser.gz";

  /** CoreNLP keeps what was counted more often. */
  private static final int SELDOM = 20;

  @Test
  void areTheFrequentOnesOfTheModels() throws IOException, ClassNotFoundException {
    Map<String, Double> frequent = frequent(read(ALL));
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI")).as("CI compares and never updates").isNull();
      ClassicCounter<String> kept = new ClassicCounter<>();
      frequent.forEach(kept::setCount);
      IOUtils.writeObjectToFile(kept, "src/main/resources/" + Coreference.FREQUENT_WORDS);
      return;
    }

    assertThat(frequent(read(Coreference.FREQUENT_WORDS))).isEqualTo(frequent);
  }

  private static Counter<String> read(String path) throws IOException, ClassNotFoundException {
    return IOUtils.readObjectFromURLOrClasspathOrFileSystem(path);
  }

  private static Map<String, Double> frequent(Counter<String> counts) {
    Map<String, Double> frequent = new TreeMap<>();
    counts.entrySet().stream()
        .filter(e -> e.getValue() > SELDOM)
        .forEach(e -> frequent.put(e.getKey(), e.getValue()));
    return frequent;
  }
}
