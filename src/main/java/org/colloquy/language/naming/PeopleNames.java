package org.colloquy.language.naming;

import java.util.Locale;
import java.util.Optional;
import org.colloquy.model.EntityType;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * A rule for peoples and believers in the plural, which the recogniser takes for miscellanea:
 * {@code Norwegians}, {@code Asian-Americans}, {@code Quakers}.
 */
final class PeopleNames implements NameRule {
  private static final String UNKNOWN = EntityType.MISC.name();

  @Override
  public void find(NamedSentences transcript) {
    for (SentenceNames sentence : transcript.sentences()) {
      for (NameSpan name : sentence.names()) {
        if (name.first() == name.last() && name.type().equals(UNKNOWN)) {
          typeOf(sentence.word(name.first()))
              .ifPresent(type -> sentence.put(name.first(), name.last(), type.name()));
        }
      }
    }
  }

  private static Optional<EntityType> typeOf(String word) {
    String last = word.substring(word.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
    String singular = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    if (Lexicon.has(WordKind.PEOPLE, last) || Lexicon.has(WordKind.PEOPLE, singular)) {
      return Optional.of(EntityType.NATIONALITY);
    }
    return Lexicon.has(WordKind.BELIEVER, last) || Lexicon.has(WordKind.BELIEVER, singular)
        ? Optional.of(EntityType.RELIGION)
        : Optional.empty();
  }
}
