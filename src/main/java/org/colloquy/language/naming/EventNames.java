package org.colloquy.language.naming;

import java.util.Set;

/**
 * A rule for storms, operations, spacecraft and the like, which are called by a word for what they
 * are and a name ({@code Hurricane Holt}); the recogniser may take the name for a person or a
 * place.
 */
final class EventNames implements NameRule {
  private static final Set<String> KINDS =
      Set.of("cyclone", "hurricane", "operation", "spacecraft", "storm", "typhoon");
  private static final String TYPE = "MISC";

  @Override
  public void find(NamedSentences transcript) {
    transcript.sentences().forEach(names -> find(names, transcript.known()));
  }

  /**
   * Marks the events of a sentence, and adds the name of each without the first word to {@code
   * known}.
   */
  private static void find(SentenceNames names, KnownNames known) {
    for (int i = 0; i + 1 < names.size(); i++) {
      if (KINDS.contains(names.lower(i)) && names.isProper(i) && names.isProper(i + 1)) {
        int last = i + 1;
        while (names.isProper(last + 1)) {
          last++;
        }
        names.put(i, last, TYPE);
        known.learnThing(names.text(i + 1, last));
      }
    }
  }
}
