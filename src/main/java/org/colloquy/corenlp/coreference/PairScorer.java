package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Mention;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.corenlp.feature.FeatureName;

/**
 * A scorer of the pairs of mentions of one document. A score is a sum of weights. Partial sums that
 * depend on one mention only, or on one mention and the other's kind, are computed once. For use by
 * one thread.
 */
final class PairScorer {
  private static final String RELATIONS = "dep-relations=";
  private static final Category[] CATEGORIES = Category.values();

  private final List<Profile> profiles;
  private final List<MentionFeatures> features;
  private final PairAgreement agreement;
  private final Strings strings;
  private final Speakers speakers;
  private final Contexts contexts;
  private final HeadPairs.OfDocument heads;
  private final EditDistance spans = new EditDistance();
  private final EditDistance headEdits = new EditDistance();

  /** The 0-based place of the anaphor for which sums are prepared; -1 if none is. */
  private int compared = -1;

  private final int[] kinds;
  private final KindWeights[][] kindWeights;

  /** For each mention, its sum of weights as an antecedent and as an anaphor, in any pair. */
  private final double[] asFirst;

  private final double[] asSecond;

  /**
   * For each mention as an antecedent, its additional sum of weights by the anaphor's kind. A sum
   * that is not computed yet is NaN; the array of a mention that is no longer needed is null.
   */
  private final double[][] firstWith;

  /**
   * For the anaphor at {@link #compared}, its additional sum of weights by the antecedent's kind.
   */
  private final double[] secondWith;

  private final long[] relationEnds;
  private final long[] relationEndShifts;
  private final long[] relationStarts;

  PairScorer(
      PairModel model, HeadPairs headPairs, Dictionaries dictionaries, DocumentMentions mentions) {
    profiles = mentions.profiles();
    features = mentions.features();
    agreement = new PairAgreement(dictionaries);
    strings = new Strings(profiles, dictionaries, mentions.document().roleSet);
    speakers = new Speakers(mentions.document(), dictionaries, profiles, mentions.numbers());
    contexts = new Contexts(dictionaries, profiles, mentions.numbers());
    heads = headPairs.new OfDocument(profiles);
    int size = profiles.size();
    kinds = new int[size];
    asFirst = new double[size];
    asSecond = new double[size];
    relationEnds = new long[size];
    relationEndShifts = new long[size];
    relationStarts = new long[size];
    Map<String, Integer> known = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      MentionFeatures own = features.get(i);
      kinds[i] = known.computeIfAbsent(own.kind(), k -> known.size());
      asFirst[i] = always(model.weights(), own, "_1");
      asSecond[i] = always(model.weights(), own, "_2");
      FeatureName end = FeatureName.of("_" + profiles.get(i).relation);
      relationEnds[i] = end.hash();
      relationEndShifts[i] = end.shift();
      relationStarts[i] = FeatureName.hash(RELATIONS + profiles.get(i).relation);
    }
    kindWeights = weights(model, List.copyOf(known.keySet()));
    firstWith = new double[size][];
    secondWith = new double[known.size()];
  }

  private static double always(FeatureWeights weights, MentionFeatures own, String place) {
    return own.sum(weights, FeatureName.of(place))
        + own.sum(weights, FeatureName.of(place + "_m=" + own.kind()));
  }

  private static KindWeights[][] weights(PairModel model, List<String> kinds) {
    KindWeights[][] weights = new KindWeights[kinds.size()][kinds.size()];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        weights[i][j] = model.of(kinds.get(i), kinds.get(j));
      }
    }
    return weights;
  }

  /**
   * Frees the sums of the mention at this place, which will not be scored as an antecedent again.
   */
  void forget(int place) {
    firstWith[place] = null;
  }

  /**
   * Returns the sum of weights of a pair.
   *
   * @param i 0-based place of the antecedent
   * @param j 0-based place of the anaphor; scoring is fastest if all pairs of one anaphor are
   *     scored one after the other
   */
  double score(int i, int j) {
    Profile first = profiles.get(i);
    Profile second = profiles.get(j);
    KindWeights weights = kindWeights[kinds[i]][kinds[j]];
    compare(j);
    double sum = asFirst[i] + asSecond[j] + ownWithKinds(i, j, weights);
    long facts =
        agreement.facts(first, second)
            | strings.facts(i, first, j, second)
            | speakers.facts(i, first, j, second)
            | Fact.CONTEXTS_DIFFER.when(contexts.differ(i, j));
    while (facts != 0) {
      sum += weights.of(Long.numberOfTrailingZeros(facts));
      facts &= facts - 1;
    }
    for (Category category : CATEGORIES) {
      int k = category.ordinal();
      sum += weights.of(PairTraits.of(category, first.categories[k], second.categories[k]));
    }
    sum += distances(first.mention, second.mention, weights);
    if (!first.pronoun && !second.pronoun) {
      sum += edits(first, second, weights);
    }
    return sum
        + weights.ofPair(relationStarts[i] * relationEndShifts[j] + relationEnds[j])
        + weights.ofPair(heads.tags(i, j))
        + weights.ofPair(heads.words(i, j));
  }

  /** Prepares for pairs with the anaphor at this place. */
  private void compare(int place) {
    if (compared != place) {
      Profile anaphor = profiles.get(place);
      spans.from(anaphor.span);
      headEdits.from(anaphor.mention.headString);
      Arrays.fill(secondWith, Double.NaN);
      compared = place;
    }
  }

  private double ownWithKinds(int i, int j, KindWeights weights) {
    if (firstWith[i] == null) {
      firstWith[i] = new double[secondWith.length];
      Arrays.fill(firstWith[i], Double.NaN);
    }
    double first = firstWith[i][kinds[j]];
    if (Double.isNaN(first)) {
      first = weights.ofFirst(features.get(i));
      firstWith[i][kinds[j]] = first;
    }
    double second = secondWith[kinds[i]];
    if (Double.isNaN(second)) {
      second = weights.ofSecond(features.get(j));
      secondWith[kinds[i]] = second;
    }
    return first + second;
  }

  private static double distances(Mention first, Mention second, KindWeights weights) {
    double sum =
        distance(Distance.MENTIONS, second.mentionNum - first.mentionNum, weights)
            + distance(Distance.SENTENCES, second.sentNum - first.sentNum, weights);
    return first.sentNum == second.sentNum
        ? sum + distance(Distance.WORDS, second.startIndex - first.endIndex, weights)
        : sum;
  }

  private static double distance(Distance distance, int value, KindWeights weights) {
    return value * weights.of(PairTraits.of(distance))
        + weights.of(PairTraits.of(distance, Distance.rangeOf(value)));
  }

  private double edits(Profile first, Profile second, KindWeights weights) {
    double ofSpans = spans.to(first.span) / (double) (first.span.length() + second.span.length());
    int headLength = first.mention.headString.length() + second.mention.headString.length();
    double ofHeads = headEdits.to(first.mention.headString) / (double) headLength;
    return share(Distance.EDITS, ofSpans, weights) + share(Distance.HEAD_EDITS, ofHeads, weights);
  }

  private static double share(Distance distance, double value, KindWeights weights) {
    return value * weights.of(PairTraits.of(distance))
        + weights.of(PairTraits.of(distance, Distance.rangeOf(value)));
  }
}
