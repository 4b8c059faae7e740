package org.colloquy.corenlp.gazetteer;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import org.colloquy.language.Kernel;
import org.colloquy.language.Material;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Half a million rules tried at every token. */
@State(Scope.Benchmark)
public class RulesKernel {
  private List<List<CoreLabel>> sentences;
  private RuleNames rules;

  @Setup
  public void load() throws IOException {
    sentences = new Material().sentences();
    rules = RuleNames.load();
  }

  @Benchmark
  public void namesByRule(Kernel kernel) {
    for (List<CoreLabel> sentence : sentences) {
      rules.label(sentence);
      kernel.tokens += sentence.size();
    }
  }
}
