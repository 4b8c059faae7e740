package org.colloquy.corenlp.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.coref.CorefAlgorithm;
import edu.stanford.nlp.coref.CorefSystem;
import edu.stanford.nlp.coref.CorefUtils;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Document;
import edu.stanford.nlp.coref.data.DocumentMaker;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.statistical.Compressor;
import edu.stanford.nlp.coref.statistical.DocumentExamples;
import edu.stanford.nlp.coref.statistical.Example;
import edu.stanford.nlp.coref.statistical.FeatureExtractor;
import edu.stanford.nlp.coref.statistical.MetaFeatureExtractor;
import edu.stanford.nlp.coref.statistical.PairwiseModel;
import edu.stanford.nlp.coref.statistical.StatisticalCorefAlgorithm;
import edu.stanford.nlp.coref.statistical.StatisticalCorefProperties;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CorefMentionAnnotator;
import edu.stanford.nlp.util.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.colloquy.language.Documents;
import org.colloquy.language.RealModels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scores and the chains are CoreNLP's, on the project's own transcripts. */
class StatisticalCoreferenceIT {
  private static Properties settings;
  private static Dictionaries dictionaries;
  private static final List<byte[]> DOCUMENTS = new ArrayList<>();

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException, ClassNotFoundException {
    settings = new Properties();
    // Both sides do without the big dictionary of genders, which would not fit into memory again.
    settings.setProperty(
        "coref.big.gender.number", Files.createFile(folder.resolve("none")).toString());
    settings.setProperty("coref.algorithm", "statistical");
    for (Path file : Documents.filesIn(List.of(Path.of("data")))) {
      byte[] document = Documents.of(file, RealModels.annotator());
      if (document.length > 0) {
        DOCUMENTS.add(document);
      }
    }
    dictionaries = new Dictionaries(settings);
  }

  private static Annotation withMentions(byte[] serialized) throws IOException {
    Annotation document = Documents.read(serialized);
    document.set(CoreAnnotations.UseMarkedDiscourseAnnotation.class, true);
    for (CoreLabel token : document.get(CoreAnnotations.TokensAnnotation.class)) {
      token.setNER(token.get(CoreAnnotations.CoarseNamedEntityTagAnnotation.class));
    }
    Properties own = new Properties();
    settings.forEach((key, value) -> own.setProperty(key.toString(), value.toString()));
    new CorefMentionAnnotator(own).annotate(document);
    return document;
  }

  @Test
  void chainsAreThoseOfCoreNlp() throws Exception {
    CorefAlgorithm stock = new StatisticalCorefAlgorithm(settings, dictionaries);
    CorefAlgorithm ours = new StatisticalCoreference(settings, dictionaries);
    DocumentMaker maker = new DocumentMaker(settings, dictionaries);
    for (byte[] serialized : DOCUMENTS) {
      Annotation expected = withMentions(serialized);
      Annotation found = withMentions(serialized);
      new CorefSystem(maker, stock, true, false).annotate(expected);
      new CorefSystem(maker, ours, true, false).annotate(found);
      assertThat(CoreferenceComparison.chains(found))
          .isNotEmpty()
          .isEqualTo(CoreferenceComparison.chains(expected));
    }
  }

  @Test
  void scoresAreThoseOfCoreNlpWithinRounding() throws Exception {
    PairwiseModel stock =
        PairwiseModel.newBuilder("classifier", MetaFeatureExtractor.newBuilder().build())
            .modelPath(StatisticalCorefProperties.rankingModelPath(settings))
            .build();
    FeatureExtractor features =
        new FeatureExtractor(
            settings, dictionaries, null, StatisticalCorefProperties.wordCountsPath(settings));
    StatisticalCoreference ours = new StatisticalCoreference(settings, dictionaries);
    for (byte[] serialized : DOCUMENTS) {
      Document document =
          new DocumentMaker(settings, dictionaries).makeDocument(withMentions(serialized));
      List<Mention> mentions = CorefUtils.getSortedMentions(document);
      PairScorer scorer = ours.scorer(document, mentions);
      Map<Pair<Integer, Integer>, Boolean> pairs = new HashMap<>();
      Map<Integer, Integer> places = new HashMap<>();
      for (int j = 0; j < mentions.size(); j++) {
        places.put(mentions.get(j).mentionID, j);
        for (int i = Math.max(0, j - 12); i < j; i++) {
          pairs.put(new Pair<>(mentions.get(i).mentionID, mentions.get(j).mentionID), true);
        }
      }
      Compressor<String> names = new Compressor<>();
      DocumentExamples examples = features.extract(0, document, pairs, names);
      for (Example pair : examples.examples) {
        int i = places.get(pair.mentionId1);
        int j = places.get(pair.mentionId2);
        assertThat(PairModel.probability(scorer.score(i, j)))
            .as(mentions.get(i) + " ← " + mentions.get(j))
            .isCloseTo(stock.predict(pair, examples.mentionFeatures, names), within(1e-9));
      }
    }
  }
}
