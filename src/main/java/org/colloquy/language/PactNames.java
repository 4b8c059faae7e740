package org.colloquy.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Agreements that are called after a place: {@code the Minsk agreement} is no city. The recogniser
 * sees the place alone where the second word is not capitalised.
 */
final class PactNames {
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

  private PactNames() {}

  /** The name with the word behind it, if both together are the name of an agreement. */
  static NameSpan extended(NameSpan name, List<CoreLabel> tokens) {
    boolean pact =
        PLACES.contains(name.type())
            && name.first() > 0
            && DETERMINERS.contains(lower(tokens.get(name.first() - 1)))
            && name.last() + 1 < tokens.size()
            && PACTS.contains(lower(tokens.get(name.last() + 1)));
    return pact ? new NameSpan(name.first(), name.last() + 1, TYPE, OptionalDouble.empty()) : name;
  }

  private static String lower(CoreLabel token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
