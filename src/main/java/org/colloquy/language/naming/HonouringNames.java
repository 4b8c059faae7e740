package org.colloquy.language.naming;

import java.util.Set;
import org.colloquy.model.EntityType;

/**
 * A rule for laws, prizes, grants and the like that are called after somebody: {@code the Holt
 * Amendment}. The recogniser finds only the person in them.
 */
final class HonouringNames implements NameRule {
  private static final Set<String> KINDS =
      Set.of(
          "act",
          "amendment",
          "award",
          "awards",
          "doctrine",
          "fellowship",
          "fellowships",
          "grants",
          "medal",
          "prize",
          "prizes",
          "scholarship",
          "scholarships");

  @Override
  public void find(NamedSentences transcript) {
    for (SentenceNames sentence : transcript.sentences()) {
      for (NameSpan name : sentence.names()) {
        int kind = name.last() + 1;
        if (name.type().equals(EntityType.PERSON.name())
            && sentence.isProper(kind)
            && KINDS.contains(sentence.lower(kind))
            && sentence.at(kind).isEmpty()) {
          sentence.put(name.first(), kind, EntityType.MISC.name());
        }
      }
    }
  }
}
