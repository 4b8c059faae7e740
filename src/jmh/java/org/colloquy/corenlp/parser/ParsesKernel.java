package org.colloquy.corenlp.parser;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.language.Kernel;
import org.colloquy.language.Material;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The transitions of each sentence, without the trees that are made of them. */
@State(Scope.Benchmark)
public class ParsesKernel {
  private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

  private final List<List<Node.Token>> sentences = new ArrayList<>();
  private ShiftReduceDecoder decoder;

  @Setup
  public void load() throws IOException {
    for (List<CoreLabel> tokens : new Material().sentences()) {
      List<Node.Token> sentence = new ArrayList<>();
      for (CoreLabel token : tokens) {
        sentence.add(
            new Node.Token(sentence.size(), Symbol.of(token.value()), Symbol.of(token.tag())));
      }
      sentences.add(sentence);
    }
    try (InputStream model = getClass().getClassLoader().getResourceAsStream(MODEL)) {
      decoder = new ShiftReduceDecoder(ParserModel.read(model));
    }
  }

  @Benchmark
  public void transitions(Kernel kernel, Blackhole hole) {
    for (List<Node.Token> sentence : sentences) {
      hole.consume(decoder.parse(sentence));
      kernel.tokens += sentence.size();
    }
  }
}
