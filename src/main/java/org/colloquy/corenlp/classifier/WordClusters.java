package org.colloquy.corenlp.classifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.corenlp.feature.FeatureName;

/**
 * Clusters of words that occur in similar contexts. Words are looked up in lower case and with a 9
 * for each digit.
 */
final class WordClusters {
  private final HashTable clusterOf;
  private final List<String> names;
  private final List<FeatureName> hashes;
  private final FeatureName unknown;

  private WordClusters(HashTable clusterOf, List<String> names, FeatureName unknown) {
    this.clusterOf = clusterOf;
    this.names = names;
    this.hashes = names.stream().map(FeatureName::of).toList();
    this.unknown = unknown;
  }

  /**
   * @param wordsAndClusters alternating words and clusters
   * @param unknown the cluster of all other words
   */
  static WordClusters of(List<Object> wordsAndClusters, String unknown) {
    int size = wordsAndClusters.size() / 2;
    List<String> words = new ArrayList<>(size);
    int[] clusters = new int[size];
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      words.add((String) wordsAndClusters.get(2 * i));
      String cluster = (String) wordsAndClusters.get(2 * i + 1);
      clusters[i] = numbers.computeIfAbsent(cluster, c -> numbers.size());
    }
    return new WordClusters(
        HashTable.of(words, clusters), List.copyOf(numbers.keySet()), FeatureName.of(unknown));
  }

  FeatureName of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    long hash = 0;
    for (int i = 0; i < small.length(); i++) {
      char unit = small.charAt(i);
      hash = FeatureName.longer(hash, Character.isDigit(unit) ? '9' : unit);
    }
    int cluster = clusterOf.get(hash);
    return cluster < 0 ? unknown : hashes.get(cluster);
  }

  boolean isSameAs(WordClusters other) {
    return unknown.equals(other.unknown)
        && names.equals(other.names)
        && clusterOf.holdsTheSameAs(other.clusterOf);
  }
}
