package org.colloquy.language;

import edu.stanford.nlp.pipeline.Annotation;
import java.io.IOException;
import org.colloquy.language.sentence.DependencyGraphs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two dependency graphs of each tree. */
@State(Scope.Benchmark)
public class GraphsKernel {
  private final DependencyGraphs graphs = new DependencyGraphs();
  private Material material;

  @Setup
  public void load() throws IOException {
    material = new Material();
  }

  @Benchmark
  public void graphs(Kernel kernel) {
    for (Annotation document : material.documents()) {
      graphs.annotate(document);
    }
    kernel.tokens += material.tokens();
  }
}
