package org.colloquy.corenlp.coreference;

import java.util.Arrays;
import org.colloquy.corenlp.feature.FeatureName;

/**
 * The places, in an array of weights, of the traits of a pair that have few values: facts first,
 * then categories, then each distance followed by its ranges. Places are 0-based.
 */
final class PairTraits {
  private static final int[] CATEGORIES = new int[Category.values().length];
  private static final int[] RANGES = new int[Distance.values().length];
  private static final String[] NAMES = names();
  private static final long[] HASHES = Arrays.stream(NAMES).mapToLong(FeatureName::hash).toArray();

  private PairTraits() {}

  private static String[] names() {
    int size = Fact.values().length;
    for (Category category : Category.values()) {
      CATEGORIES[category.ordinal()] = size;
      size += category.size() * category.size();
    }
    for (Distance distance : Distance.values()) {
      RANGES[distance.ordinal()] = size + 1;
      size += 1 + distance.size();
    }
    String[] names = new String[size];
    Arrays.setAll(names, i -> "");
    for (Fact fact : Fact.values()) {
      names[of(fact)] = fact.printed();
    }
    for (Category category : Category.values()) {
      for (int i = 0; i < category.size(); i++) {
        for (int j = 0; j < category.size(); j++) {
          names[of(category, i, j)] = category.name(i, j);
        }
      }
    }
    for (Distance distance : Distance.values()) {
      names[of(distance)] = distance.printed();
      for (int range = 0; range < distance.size(); range++) {
        names[of(distance, range)] = distance.name(range);
      }
    }
    return names;
  }

  static int of(Fact fact) {
    return fact.ordinal();
  }

  static int of(Category category, int first, int second) {
    return CATEGORIES[category.ordinal()] + first * category.size() + second;
  }

  static int of(Distance distance) {
    return RANGES[distance.ordinal()] - 1;
  }

  static int of(Distance distance, int range) {
    return RANGES[distance.ordinal()] + range;
  }

  static int count() {
    return NAMES.length;
  }

  /** Returns the hash of the model's name for the trait at this place. */
  static long hash(int place) {
    return HASHES[place];
  }

  /** Returns the model's name for the trait at this place. */
  static String name(int place) {
    return NAMES[place];
  }
}
