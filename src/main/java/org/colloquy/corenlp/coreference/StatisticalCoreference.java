package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.CorefAlgorithm;
import edu.stanford.nlp.coref.CorefProperties;
import edu.stanford.nlp.coref.CorefUtils;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Document;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.statistical.Compressor;
import edu.stanford.nlp.coref.statistical.DocumentExamples;
import edu.stanford.nlp.coref.statistical.FeatureExtractor;
import edu.stanford.nlp.coref.statistical.StatisticalCorefProperties;
import edu.stanford.nlp.stats.Counter;
import edu.stanford.nlp.util.Pair;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * A coreference algorithm that links each mention to the antecedent that CoreNLP's statistical
 * model scores highest, if the score is above a threshold; of equal scores, the nearest
 * antecedent's wins. It gives the results of {@code coref.algorithm=statistical} in a fraction of
 * the time. Safe for use by several threads.
 */
public final class StatisticalCoreference implements CorefAlgorithm {
  private static final int COUNTED = 20;

  /** Mentions whose features CoreNLP extracts at a time: enough to be worth its sorting of all. */
  private static final int EXTRACTED = 4_000;

  private record Link(int first, int second, double probability) {}

  private final Dictionaries dictionaries;
  private final PairModel model;
  private final FeatureExtractor ofMentions;
  private final HeadPairs headPairs;
  private final int nearest;
  private final int farthest;

  /**
   * Loads the model, as CoreNLP does with {@code coref.algorithm=custom}.
   *
   * @param settings CoreNLP's settings
   * @param dictionaries CoreNLP's word lists; the genders of phrases are added if they have none
   * @throws java.io.UncheckedIOException if a file of the model cannot be read
   */
  public StatisticalCoreference(Properties settings, Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
    if (dictionaries.genderNumber.isEmpty()) {
      dictionaries.genderNumber.putAll(Genders.load());
    }
    Set<String> vocabulary = vocabulary(StatisticalCorefProperties.wordCountsPath(settings));
    model = PairModel.load(settings);
    ofMentions = new FeatureExtractor(settings, dictionaries, null, vocabulary);
    headPairs = new HeadPairs(vocabulary);
    nearest = CorefProperties.maxMentionDistance(settings);
    farthest = CorefProperties.maxMentionDistanceWithStringMatch(settings);
  }

  private static Set<String> vocabulary(String path) {
    Set<String> words = new HashSet<>();
    PairModel.counter(path)
        .entrySet()
        .forEach(
            e -> {
              if (e.getValue() > COUNTED) {
                words.add(e.getKey());
              }
            });
    return words;
  }

  @Override
  public void runCoref(Document document) {
    List<Mention> mentions = CorefUtils.getSortedMentions(document);
    if (mentions.size() < 2) {
      return;
    }
    WordNumbers numbers = new WordNumbers();
    List<Profile> profiles = profiles(mentions, numbers);
    PairScorer scorer = scorer(document, profiles, numbers);
    List<Link> links = best(scorer, mentions, new Candidates(profiles, nearest, farthest));
    links.sort((x, y) -> Double.compare(y.probability(), x.probability()));
    for (Link link : links) {
      Mention first = mentions.get(link.first());
      Mention second = mentions.get(link.second());
      if (model.links(first, second, link.probability())) {
        CorefUtils.mergeCoreferenceClusters(
            new Pair<>(first.mentionID, second.mentionID), document);
      }
    }
  }

  /** Returns a scorer of pairs of these mentions, which are given by their places in the list. */
  PairScorer scorer(Document document, List<Mention> mentions) {
    WordNumbers numbers = new WordNumbers();
    return scorer(document, profiles(mentions, numbers), numbers);
  }

  private List<Profile> profiles(List<Mention> mentions, WordNumbers numbers) {
    return mentions.stream().map(m -> new Profile(m, dictionaries, numbers)).toList();
  }

  private PairScorer scorer(Document document, List<Profile> profiles, WordNumbers numbers) {
    List<MentionFeatures> features =
        features(document, profiles.stream().map(p -> p.mention).toList());
    return new PairScorer(
        model,
        headPairs,
        dictionaries,
        new DocumentMentions(document, profiles, features, numbers));
  }

  private List<Link> best(PairScorer scorer, List<Mention> mentions, Candidates candidates) {
    int reach = Math.max(nearest, farthest);
    List<Link> links = new ArrayList<>();
    for (int j = 0; j < mentions.size(); j++) {
      if (Thread.interrupted()) {
        throw new RuntimeInterruptedException();
      }
      int antecedent = -1;
      double best = -1;
      for (int i : candidates.before(j)) {
        double probability = PairModel.probability(scorer.score(i, j));
        if (probability >= best) {
          best = probability;
          antecedent = i;
        }
      }
      if (j >= reach) {
        scorer.forget(j - reach);
      }
      if (antecedent >= 0) {
        links.add(new Link(antecedent, j, best));
      }
    }
    return links;
  }

  /**
   * Returns the features of each mention. CoreNLP makes an object of each of a mention's fifty
   * values, so only so many mentions at a time are in this form.
   */
  private List<MentionFeatures> features(Document document, List<Mention> mentions) {
    List<MentionFeatures> features = new ArrayList<>(mentions.size());
    for (int start = 0; start < mentions.size(); start += EXTRACTED) {
      int end = Math.min(mentions.size(), start + EXTRACTED);
      Compressor<String> compressor = new Compressor<>();
      DocumentExamples examples =
          ofMentions.extract(0, document, pairs(mentions, start, end), compressor);
      for (Mention mention : mentions.subList(start, end)) {
        Counter<String> own =
            compressor.uncompress(examples.mentionFeatures.get(mention.mentionID));
        features.add(MentionFeatures.of(mention, own));
      }
    }
    return features;
  }

  /**
   * Returns pairs of neighbours that contain each mention from {@code start} to before {@code end},
   * because CoreNLP extracts features only of mentions that are in a pair.
   */
  private static Map<Pair<Integer, Integer>, Boolean> pairs(
      List<Mention> mentions, int start, int end) {
    Map<Pair<Integer, Integer>, Boolean> pairs = new HashMap<>();
    for (int i = start; i < end; i += 2) {
      int second = Math.min(i + 1, mentions.size() - 1);
      pairs.put(
          new Pair<>(mentions.get(second - 1).mentionID, mentions.get(second).mentionID), false);
    }
    return pairs;
  }
}
