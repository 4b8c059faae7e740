package org.colloquy.language.naming;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A rule for the parties of court cases: in {@code Holt versus Norland} the recogniser takes Holt
 * for a place. A party of one word is a person, unless the recogniser takes it for a country or a
 * state, which go to court, too, or is sure that it is an organisation.
 */
final class CaseNames implements NameRule {
  private static final Set<String> AGAINST = Set.of("v", "v.", "vs", "vs.", "versus");
  private static final Set<String> STATES = Set.of("COUNTRY", "STATE_OR_PROVINCE");

  /** Minimum probability at which the recogniser is trusted about organisations. */
  private static final double SURE = 0.9;

  @Override
  public void find(NamedSentences transcript) {
    transcript.sentences().forEach(names -> find(names));
  }

  private static void find(SentenceNames names) {
    for (int i = 1; i + 1 < names.size(); i++) {
      if (AGAINST.contains(names.lower(i)) && names.isProper(i - 1) && names.isProper(i + 1)) {
        party(names, i - 1, names::isProper, -1);
        party(names, i + 1, names::isProper, 1);
      }
    }
  }

  private static void party(SentenceNames names, int at, IntPredicate proper, int step) {
    Optional<NameSpan> name = names.at(at);
    boolean oneWord =
        name.isPresent()
            ? name.get().first() == name.get().last()
            : !proper.test(at + step) && !names.lower(at + step).equals("of");
    boolean known =
        name.isPresent()
            && (STATES.contains(name.get().type())
                || name.get().type().equals("ORGANIZATION")
                    && name.get().confidence().orElse(1) >= SURE);
    if (oneWord && !known) {
      names.put(at, at, "PERSON");
    }
  }
}
