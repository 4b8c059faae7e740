package org.colloquy.entity;

import org.colloquy.model.Entity;
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

  /** Whether an entity is no participant and has no other than common names. */
  static boolean areAllOf(Entity entity) {
    return entity.speaker().isEmpty()
        && has(NameForm.of(entity.name()))
        && entity.aliases().stream().map(NameForm::of).allMatch(CommonNames::has);
  }
}
