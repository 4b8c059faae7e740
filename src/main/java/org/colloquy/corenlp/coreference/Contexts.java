package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.stats.Counters;
import edu.stanford.nlp.stats.IntCounter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The contexts of mentions: the names in their sentences. Two contexts differ if their names are
 * unrelated by CoreNLP's lists of related names.
 */
final class Contexts {
  private static final int GOES_WITH = 10;

  private final Dictionaries dictionaries;
  private final List<Profile> profiles;
  private final int[][] names;
  private final String[][] nearby;
  private final Map<String, IntCounter<String>> ranks = new HashMap<>();

  Contexts(Dictionaries dictionaries, List<Profile> profiles, WordNumbers numbers) {
    this.dictionaries = dictionaries;
    this.profiles = profiles;
    names = new int[profiles.size()][];
    nearby = new String[profiles.size()][];
    List<String> context = List.of();
    int sentence = -1;
    for (int i = 0; i < names.length; i++) {
      Profile profile = profiles.get(i);
      if (profile.mention.sentNum != sentence) {
        sentence = profile.mention.sentNum;
        context = profile.mention.getContext();
      }
      names[i] = numbers.of(context);
      List<String> before = profile.mention.getPremodifierContext();
      nearby[i] = (before.isEmpty() ? context : before).toArray(String[]::new);
    }
  }

  boolean differ(int i, int j) {
    Profile first = profiles.get(i);
    Profile second = profiles.get(j);
    return !first.proper
        && !second.proper
        && nearby[i].length > 0
        && nearby[j].length > 0
        && first.mention.sentNum != second.mention.sentNum
        && !WordNumbers.intersect(names[i], names[j])
        && !goTogether(nearby[i], nearby[j]);
  }

  private boolean goTogether(String[] first, String[] second) {
    for (String one : first) {
      for (String other : second) {
        if (goesWith(one, other) || goesWith(other, one)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean goesWith(String name, String other) {
    if (!dictionaries.NE_signatures.containsKey(name)) {
      return false;
    }
    IntCounter<String> rank =
        ranks.computeIfAbsent(name, n -> Counters.toRankCounter(dictionaries.NE_signatures.get(n)));
    return rank.containsKey(other) && rank.getIntCount(other) <= GOES_WITH;
  }
}
