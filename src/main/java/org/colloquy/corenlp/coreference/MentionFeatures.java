package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.stats.Counter;
import java.util.Map;
import org.colloquy.corenlp.feature.FeatureName;

/** The features of a single mention, and the mention's kind in the model. */
final class MentionFeatures {
  private static final String HEAD = "head-word=";

  private final String kind;
  private final long[] names;
  private final double[] values;

  private MentionFeatures(String kind, long[] names, double[] values) {
    this.kind = kind;
    this.names = names;
    this.values = values;
  }

  static MentionFeatures of(Mention mention, Counter<String> features) {
    long[] names = new long[features.size()];
    double[] values = new double[features.size()];
    String head = null;
    int i = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      String name = feature.getKey();
      if (name.startsWith(HEAD)) {
        head = name.substring(HEAD.length());
      }
      names[i] = FeatureName.hash(name);
      values[i++] = feature.getValue();
    }
    return new MentionFeatures(kind(mention, head), names, values);
  }

  /**
   * Returns the kind: the pronoun itself, {@code PROPER} with the name's type, or CoreNLP's mention
   * type of any other mention.
   */
  private static String kind(Mention mention, String head) {
    if (mention.mentionType == MentionType.PRONOMINAL && head != null) {
      return head;
    }
    return mention.mentionType == MentionType.PROPER
        ? mention.mentionType + "_" + mention.nerString
        : mention.mentionType.toString();
  }

  String kind() {
    return kind;
  }

  /** Returns the weighted sum of the features, each with this ending appended to its name. */
  double sum(FeatureWeights weights, FeatureName ending) {
    double sum = 0;
    for (int i = 0; i < names.length; i++) {
      sum += values[i] * weights.of(ending.after(names[i]));
    }
    return sum;
  }
}
