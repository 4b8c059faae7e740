package org.colloquy.language.naming;

import java.util.Set;

/**
 * A rule for names that the recogniser misses although their words say what they are: {@code State
 * of Norland}, {@code Lakenews}.
 */
final class DescriptiveNames implements NameRule {
  private static final Set<String> PLACES =
      Set.of("city", "county", "kingdom", "province", "republic", "state", "town", "village");
  private static final String PRESS = "news";

  @Override
  public void find(NamedSentences transcript) {
    transcript.sentences().forEach(names -> find(names));
  }

  private static void find(SentenceNames names) {
    for (int i = 0; i < names.size(); i++) {
      if (names.isProper(i) && names.at(i).isEmpty()) {
        boolean press = names.lower(i).endsWith(PRESS) && names.word(i).length() > PRESS.length();
        if (press) {
          names.put(i, i, "ORGANIZATION");
        } else if (names.lower(i - 1).equals("of")
            && names.isCapitalised(i - 2)
            && PLACES.contains(names.lower(i - 2))) {
          names.put(i, lastOf(names, i), "LOCATION");
        }
      }
    }
  }

  private static int lastOf(SentenceNames names, int first) {
    int last = first;
    while (names.isProper(last + 1) && names.at(last + 1).isEmpty()) {
      last++;
    }
    return last;
  }
}
