package org.colloquy.entity;

import java.util.Collection;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * Titles and common words that a transcript writes like a name: {@code the Court}, {@code Mr.
 * President}, {@code Operator}. They point at something only within their transcript, so nothing
 * that has no other name is an entity.
 */
final class CommonNames {
  private CommonNames() {}

  static boolean has(NameForm form) {
    return Lexicon.has(WordKind.COMMON_NAME, form.key());
  }

  /** Whether there are forms, and all of them are common. */
  static boolean areAll(Collection<String> forms) {
    return !forms.isEmpty() && forms.stream().map(NameForm::of).allMatch(CommonNames::has);
  }
}
