package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.CorefUtils;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Document;
import edu.stanford.nlp.coref.data.DocumentMaker;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CorefMentionAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.colloquy.language.Kernel;
import org.colloquy.language.Material;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each mention scored with the fifty before it, as coreference does. */
@State(Scope.Benchmark)
public class PairsKernel {
  private static final int REACH = 50;

  private record Scored(PairScorer scorer, int mentions) {}

  private final List<Scored> documents = new ArrayList<>();

  @Setup
  public void load() throws Exception {
    Properties settings = new Properties();
    settings.setProperty("coref.big.gender.number", "org/colloquy/language/no-genders.txt");
    settings.setProperty("coref.algorithm", "statistical");
    Dictionaries dictionaries = new Dictionaries(settings);
    StatisticalCoreference coreference = new StatisticalCoreference(settings, dictionaries);
    CorefMentionAnnotator detection = new CorefMentionAnnotator(copy(settings));
    for (Annotation document : new Material().documents()) {
      document.set(CoreAnnotations.UseMarkedDiscourseAnnotation.class, true);
      for (CoreLabel token : document.get(CoreAnnotations.TokensAnnotation.class)) {
        token.setNER(token.get(CoreAnnotations.CoarseNamedEntityTagAnnotation.class));
      }
      detection.annotate(document);
      Document made = new DocumentMaker(settings, dictionaries).makeDocument(document);
      List<Mention> mentions = CorefUtils.getSortedMentions(made);
      documents.add(new Scored(coreference.scorer(made, mentions), mentions.size()));
    }
  }

  private static Properties copy(Properties settings) {
    Properties copy = new Properties();
    settings.forEach((key, value) -> copy.setProperty(key.toString(), value.toString()));
    return copy;
  }

  @Benchmark
  public void scores(Kernel kernel, Blackhole hole) {
    for (Scored document : documents) {
      for (int j = 0; j < document.mentions(); j++) {
        for (int i = Math.max(0, j - REACH); i < j; i++) {
          hole.consume(document.scorer().score(i, j));
          kernel.pairs++;
        }
      }
    }
  }
}
