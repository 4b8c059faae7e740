package org.colloquy.corenlp.classifier;

import edu.stanford.nlp.process.Americanize;

/** Makes and caches the forms of words. Safe for use by several threads. */
final class WordForms {
  private final WordClusters clusters;
  private final RecentWords<WordForm> recent = new RecentWords<>();

  WordForms(WordClusters clusters) {
    this.clusters = clusters;
  }

  WordForm of(String text) {
    return recent.get(text, this::read);
  }

  private WordForm read(String text) {
    String word = Americanize.americanize(text);
    return WordForm.of(word, clusters.of(word));
  }
}
