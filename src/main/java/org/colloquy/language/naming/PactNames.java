package org.colloquy.language.naming;

import java.util.Set;

/**
 * A rule for agreements that are named after a place: {@code the Minsk agreement} is not a city.
 * The recogniser finds only the place if the second word has no capital.
 */
final class PactNames implements NameRule {
  private static final Set<String> PLACES =
      Set.of("CITY", "COUNTRY", "STATE_OR_PROVINCE", "LOCATION");
  private static final Set<String> PACTS =
      Set.of(
          "accord",
          "accords",
          "agreement",
          "agreements",
          "convention",
          "conventions",
          "memorandum",
          "pact",
          "protocol",
          "protocols",
          "treaty");
  private static final Set<String> DETERMINERS = Set.of("the", "this", "that");
  private static final String TYPE = "MISC";

  @Override
  public void find(NamedSentences transcript) {
    for (SentenceNames sentence : transcript.sentences()) {
      for (NameSpan name : sentence.names()) {
        if (isPact(name, sentence)) {
          sentence.put(name.first(), name.last() + 1, TYPE);
        }
      }
    }
  }

  /** Whether the name and the word after it, which is in no name, name an agreement. */
  private static boolean isPact(NameSpan name, SentenceNames sentence) {
    return PLACES.contains(name.type())
        && DETERMINERS.contains(sentence.lower(name.first() - 1))
        && PACTS.contains(sentence.lower(name.last() + 1))
        && sentence.at(name.last() + 1).isEmpty();
  }
}
