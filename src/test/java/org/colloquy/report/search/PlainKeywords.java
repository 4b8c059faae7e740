package org.colloquy.report.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.colloquy.report.search.PlainSearch.SaidSentence;

/**
 * The words of some sentences and of others, counted one by one.
 *
 * @param theirs how often each word is said by those whose words are looked for
 * @param others how often by the others
 * @param heard the transcripts in which each word is theirs
 */
record PlainKeywords(
    Map<String, Integer> theirs, Map<String, Integer> others, Map<String, Set<String>> heard) {

  /** Counts; a sentence that both predicates take is theirs. */
  static PlainKeywords of(
      List<SaidSentence> sentences,
      Predicate<SaidSentence> theirs,
      Predicate<SaidSentence> others) {
    PlainKeywords counts = new PlainKeywords(new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (SaidSentence sentence : sentences) {
      for (String word : sentence.words()) {
        if (theirs.test(sentence)) {
          counts.theirs.merge(word, 1, Integer::sum);
          counts.heard.computeIfAbsent(word, w -> new HashSet<>()).add(sentence.transcript());
        } else if (others.test(sentence)) {
          counts.others.merge(word, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  long words() {
    return total(theirs);
  }

  long wordsOfOthers() {
    return total(others);
  }

  private static long total(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(i -> i).sum();
  }

  int countByOthers(String word) {
    return others.getOrDefault(word, 0);
  }

  int transcripts(String word) {
    return heard.get(word).size();
  }

  /** The words that they use more, with their counts; a possessive 's is not listed. */
  Map<String, Integer> usedMore() {
    long n = words();
    long m = wordsOfOthers();
    Map<String, Integer> more = new TreeMap<>();
    theirs.forEach(
        (word, a) -> {
          if (a * m > countByOthers(word) * n && !word.equals("'s")) {
            more.put(word, a);
          }
        });
    return more;
  }

  double logRatio(String word) {
    double rate = (double) theirs.get(word) / words();
    double othersRate = Math.max(countByOthers(word), 0.5) / wordsOfOthers();
    return Math.log(rate / othersRate) / Math.log(2);
  }

  /** G² of a word, from the likelihoods of two rates and of one. */
  double dunning(String word) {
    double a = theirs.get(word);
    double b = countByOthers(word);
    double n = words();
    double m = wordsOfOthers();
    double both = (a + b) / (n + m);
    return 2
        * (logLikelihood(a / n, a, n)
            + logLikelihood(b / m, b, m)
            - logLikelihood(both, a, n)
            - logLikelihood(both, b, m));
  }

  /** The logarithm of the likelihood of so many hits. */
  private static double logLikelihood(double rate, double hits, double words) {
    return (hits == 0 ? 0 : hits * Math.log(rate))
        + (words == hits ? 0 : (words - hits) * Math.log(1 - rate));
  }
}
