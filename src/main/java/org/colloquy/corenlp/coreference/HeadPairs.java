package org.colloquy.corenlp.coreference;

import java.util.List;
import java.util.Set;
import org.colloquy.corenlp.feature.FeatureName;

/**
 * The pairs of head words that were frequent when the model was trained and so have features of
 * their own; other pairs have features of their parts of speech.
 */
final class HeadPairs {
  private static final String MARK = "h_";
  private static final String WORDS = "head-words=";
  private static final String TAGS = "head-pos-s=";

  /** The hashes of the names of the frequent pairs' features. */
  private final NameSet known;

  /**
   * @param vocabulary all frequent words, bigrams and pairs
   */
  HeadPairs(Set<String> vocabulary) {
    known =
        new NameSet(
            vocabulary.stream()
                .filter(w -> w.startsWith(MARK))
                .mapToLong(w -> FeatureName.hash(WORDS + w))
                .toArray());
  }

  /** The head words of a document's mentions, by the mentions' 0-based places. */
  final class OfDocument {
    private final long[] wordStarts;
    private final FeatureName[] wordEnds;
    private final long[] tagStarts;
    private final long[] tagPairStarts;
    private final FeatureName[] tagEnds;

    OfDocument(List<Profile> profiles) {
      int size = profiles.size();
      wordStarts = new long[size];
      wordEnds = new FeatureName[size];
      tagStarts = new long[size];
      tagPairStarts = new long[size];
      tagEnds = new FeatureName[size];
      for (int i = 0; i < size; i++) {
        Profile profile = profiles.get(i);
        wordStarts[i] = FeatureName.hash(WORDS + MARK + profile.headWord);
        wordEnds[i] = FeatureName.of("_" + profile.headWord);
        tagStarts[i] = FeatureName.hash(WORDS + profile.headTag);
        tagPairStarts[i] = FeatureName.hash(TAGS + profile.headTag);
        tagEnds[i] = FeatureName.of("_" + profile.headTag);
      }
    }

    /** Returns the hash of the name of the feature of two head words. */
    long words(int i, int j) {
      long pair = wordEnds[j].after(wordStarts[i]);
      return known.contains(pair) ? pair : tagEnds[j].after(tagStarts[i]);
    }

    /** Returns the hash of the name of the feature of two heads' parts of speech. */
    long tags(int i, int j) {
      return tagEnds[j].after(tagPairStarts[i]);
    }
  }
}
