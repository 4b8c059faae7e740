package org.colloquy.corenlp.classifier;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import org.colloquy.language.Kernel;
import org.colloquy.language.Material;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The labels of three classifiers, with their probabilities. */
@State(Scope.Benchmark)
public class LabelsKernel {
  private List<List<CoreLabel>> sentences;
  private NameClassifiers classifiers;

  @Setup
  public void load() throws IOException {
    sentences = new Material().sentences();
    classifiers = NameClassifiers.load();
  }

  @Benchmark
  public void namesByClassifier(Kernel kernel) {
    for (List<CoreLabel> sentence : sentences) {
      classifiers.label(sentence);
      kernel.tokens += sentence.size();
    }
  }
}
