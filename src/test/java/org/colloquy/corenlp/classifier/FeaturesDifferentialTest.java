package org.colloquy.corenlp.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import edu.stanford.nlp.util.PaddedList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import org.colloquy.corenlp.classifier.NameModel.Labelling;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Features are those of CoreNLP: a model with invented weights for what CoreNLP reads off invented
 * sentences labels them as the weights say that CoreNLP would.
 */
class FeaturesDifferentialTest {
  private static final List<String> LABELS = List.of("O", "A", "B");
  private static final int[] SINGLE = {1, 0, 2};
  private static final int[][] PAIRS = {
    {0, 0}, {1, 0}, {0, 1}, {2, 2}, {2, 0}, {0, 2}, {1, 1}, {2, 1}
  };
  private static final Set<String> SMALL = Set.of("port", "labor", "the", "ana");
  private static final List<Object> CLUSTERS =
      List.of("port", "12", "the", "7", "99", "3", "a9", "12", "ledger", "44");
  private static final List<String> WORDS =
      List.of(
          "Port",
          "port",
          "PORT",
          "Ana",
          "Ana",
          "Ana",
          "Ledger",
          "Ledger",
          "Labour",
          "labour",
          "monday",
          "the",
          "the",
          "of",
          "a7",
          "42",
          "Mr.",
          "Dr",
          "Judge",
          "said",
          "said",
          ",",
          "-",
          "<a><a>",
          "Zoë",
          "\uD83D\uDE00",
          "taurus",
          "organisation",
          "Ǆora",
          "A",
          "B.",
          "McArdle");
  private static final List<String> TAGS = List.of("NNP", "NNP", "NNP", "NN", "VBD");

  private final Random random = new Random(11);

  @ParameterizedTest
  @CsvSource({"chris2useLC,6,5,false", "dan2useLC,,4,true"})
  void sentencesAreLabelledByCoreNlpsFeatures(
      String shape, Integer longestEnd, int reach, boolean titles, @TempDir Path folder)
      throws IOException {
    Properties properties = ModelFlagsTest.trained();
    properties.setProperty("wordShape", shape);
    properties.setProperty("maxNGramLeng", String.valueOf(longestEnd == null ? -1 : longestEnd));
    properties.setProperty("disjunctionWidth", String.valueOf(reach));
    properties.setProperty("useTitle", String.valueOf(titles));
    properties.setProperty("distSimLexicon", lexicon(folder).toString());
    SeqClassifierFlags flags = new SeqClassifierFlags(properties);
    NERFeatureFactory<CoreLabel> factory = new NERFeatureFactory<>();
    factory.init(flags);
    MaxSizeConcurrentHashSet<String> small = new MaxSizeConcurrentHashSet<>(SMALL);
    small.setMaxSize(SMALL.size());

    List<List<CoreLabel>> sentences = new ArrayList<>();
    List<List<Collection<String>>> features = new ArrayList<>();
    for (int n = 0; n < 150; n++) {
      List<CoreLabel> sentence = sentence();
      sentences.add(sentence);
      features.add(features(factory, flags, small, sentence));
    }
    Map<String, float[]> weights = weights(features);
    WordForms forms = new WordForms(WordClusters.of(CLUSTERS, "0"));
    ModelFlags own =
        new ModelFlags(WordShape.coded(flags.wordShape), flags.maxNGramLeng, reach, titles, "0");
    NameModel model =
        new NameModel(
            new ModelFile(
                LABELS,
                SINGLE,
                PAIRS,
                List.copyOf(weights.keySet()),
                weights.values().toArray(float[][]::new),
                own,
                CLUSTERS,
                SMALL),
            forms);
    for (int n = 0; n < sentences.size(); n++) {
      List<CoreLabel> sentence = sentences.get(n);
      LabelChain chain = chain(features.get(n), weights);
      Labelling found = label(model, forms, sentence);
      int[] best = chain.best(0);
      assertThat(found.labels())
          .as("%s", sentence)
          .isEqualTo(Arrays.stream(best).mapToObj(LABELS::get).toList());
      assertThat(found.probabilities()).containsExactly(chain.probabilities(best), within(1e-9));
    }
  }

  private static Path lexicon(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < CLUSTERS.size(); i += 2) {
      lines.append(CLUSTERS.get(i)).append(' ').append(CLUSTERS.get(i + 1)).append('\n');
    }
    return Files.writeString(folder.resolve("clusters"), lines);
  }

  private List<CoreLabel> sentence() {
    List<CoreLabel> sentence = new ArrayList<>();
    for (int length = 1 + random.nextInt(25); length > 0; length--) {
      CoreLabel token = new CoreLabel();
      token.setWord(WORDS.get(random.nextInt(WORDS.size())));
      token.setTag(TAGS.get(random.nextInt(TAGS.size())));
      sentence.add(token);
    }
    return sentence;
  }

  /** Of each token in turn: those of its label, and those of its label and the one before. */
  private static List<Collection<String>> features(
      NERFeatureFactory<CoreLabel> factory,
      SeqClassifierFlags flags,
      MaxSizeConcurrentHashSet<String> small,
      List<CoreLabel> sentence) {
    List<CoreLabel> copy = new ArrayList<>();
    sentence.forEach(token -> copy.add(new CoreLabel(token)));
    new ObjectBankWrapper<CoreLabel>(flags, null, small).processDocument(copy);
    PaddedList<CoreLabel> padded = new PaddedList<>(copy, new CoreLabel());
    List<Collection<String>> features = new ArrayList<>();
    for (int i = 0; i < copy.size(); i++) {
      for (Clique clique : List.of(FeatureFactory.cliqueC, FeatureFactory.cliqueCpC)) {
        features.add(factory.getCliqueFeatures(padded, i, clique));
      }
    }
    return features;
  }

  /** One feature in four is none of the model's. */
  private Map<String, float[]> weights(List<List<Collection<String>>> sentences) {
    Map<String, float[]> weights = new LinkedHashMap<>();
    for (List<Collection<String>> sentence : sentences) {
      for (Collection<String> features : sentence) {
        for (String feature : features) {
          if (Math.floorMod(feature.hashCode(), 4) != 0) {
            weights.computeIfAbsent(feature, this::invented);
          }
        }
      }
    }
    return weights;
  }

  private float[] invented(String feature) {
    float[] row = new float[feature.endsWith("|CpC") ? PAIRS.length : SINGLE.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) random.nextGaussian();
    }
    return row;
  }

  private static LabelChain chain(List<Collection<String>> features, Map<String, float[]> weights) {
    int size = LABELS.size();
    int length = features.size() / 2;
    double[] scores = new double[length * size * size];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < length; i++) {
      double[] single = sums(features.get(2 * i), weights, SINGLE.length);
      double[] pairs = sums(features.get(2 * i + 1), weights, PAIRS.length);
      for (int k = 0; k < PAIRS.length; k++) {
        double score = pairs[k];
        for (int l = 0; l < SINGLE.length; l++) {
          score += SINGLE[l] == PAIRS[k][1] ? single[l] : 0;
        }
        scores[(i * size + PAIRS[k][0]) * size + PAIRS[k][1]] = score;
      }
    }
    return new LabelChain(length, size, scores);
  }

  private static double[] sums(
      Collection<String> features, Map<String, float[]> weights, int length) {
    double[] sums = new double[length];
    for (String feature : features) {
      float[] row = weights.getOrDefault(feature, new float[length]);
      for (int i = 0; i < length; i++) {
        sums[i] += row[i];
      }
    }
    return sums;
  }

  private static Labelling label(NameModel model, WordForms forms, List<CoreLabel> sentence) {
    List<String> words = sentence.stream().map(CoreLabel::word).toList();
    List<WordForm> read = words.stream().map(forms::of).toList();
    List<String> tags =
        sentence.stream().map(t -> t.get(CoreAnnotations.PartOfSpeechAnnotation.class)).toList();
    Occurrences occurrences = new Occurrences(read, tags);
    int[] patterns = new int[words.size()];
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] = occurrences.at(i);
    }
    return model.label(words, patterns);
  }
}
